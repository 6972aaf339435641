-- Many pages in turn, for the long run: memory that one of them loses shows. Addresses come from the file MIX names.
local addresses, at = {}, 0
for line in io.lines(os.getenv('MIX')) do addresses[#addresses + 1] = line end
request = function()
  at = at % #addresses + 1
  return wrk.format('GET', addresses[at])
end
dofile((debug.getinfo(1, 'S').source:sub(2):gsub('[^/]*$', '')) .. 'report.lua')
