export const id = 6416;
export const ids = [6416];
export const modules = {

/***/ 6416:
/***/ ((module) => {

module.exports = eval("require")("kerberos");


/***/ })

};
