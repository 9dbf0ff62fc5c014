/** Codes of OpenSSL's verification that do not have CERT in them, and of Node's own TLS. */
const CODES =
  /CERT|^ERR_TLS|^ERR_SSL|UNABLE_TO_(?:GET_ISSUER|VERIFY|DECODE)|^EPROTO$|^(?:INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|ERROR_IN_CRL_|CRL_|UNABLE_TO_GET_CRL|AKID_|SUBJECT_ISSUER_MISMATCH)/;

/** Whether a code of a failed connection says that TLS could not be set up. Another try does not change that. */
export function isTlsFailure(code: string): boolean {
  return CODES.test(code);
}

/** What to do about it. */
export const TLS_FIX =
  "if a proxy or an endpoint of your own has a certificate of your own authority, name the authority's file in NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE; certificates are always verified, whatever NODE_TLS_REJECT_UNAUTHORIZED says";
