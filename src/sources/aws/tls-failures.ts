/** Error codes of OpenSSL's verification and of Node's TLS. */
const CODES =
  /CERT|^ERR_TLS|^ERR_SSL|UNABLE_TO_(?:GET_ISSUER|VERIFY|DECODE)|^EPROTO$|^(?:INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|ERROR_IN_CRL_|CRL_|UNABLE_TO_GET_CRL|AKID_|SUBJECT_ISSUER_MISMATCH)/;

/** Whether the error code of a connection means that TLS could not be established, which a retry does not change. */
export function isTlsFailure(code: string): boolean {
  return CODES.test(code);
}

/** How to fix it. */
export const TLS_FIX =
  "if your proxy or endpoint uses a private certificate authority, name the authority's file in NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE; certificates are always verified, even if NODE_TLS_REJECT_UNAUTHORIZED is 0";
