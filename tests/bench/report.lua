-- What wrk prints at the end of a round: one line of JSON. Times are in milliseconds.
done = function(summary, latency)
  io.write(string.format(
    '{"requests":%d,"seconds":%.3f,"median":%.4f,"p99":%.4f,"errors":%d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout))
end
