// Which rules of html-validate count: all it recommends, but for
//   form-dup-name     also sees ticked boxes of one name, which are one list, as one control given twice.
//   tel-non-breaking  wants a non-breaking hyphen in telephone numbers; who copies such a number cannot dial it.
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {'tel-non-breaking': 'off', 'form-dup-name': ['error', {shared: ['radio', 'button', 'reset', 'submit', 'checkbox']}]},
};
