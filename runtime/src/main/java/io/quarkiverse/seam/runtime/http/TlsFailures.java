package io.quarkiverse.seam.runtime.http;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.regex.Pattern;

import io.netty.handler.ssl.NotSslRecordException;

/** Says what is wrong where TLS fails. */
final class TlsFailures {

    /** By these a server says that it misses a certificate of the client, or does not trust the one that it got. */
    private static final Pattern CLIENT_CERTIFICATE_ALERT = Pattern.compile(
            "fatal alert: (\\w*certificate\\w*|unknown_ca|access_denied)");

    /** Servers also send it by TLS 1.2 where they miss a certificate, and for other reasons too. */
    private static final String ANY_REASON_ALERT = "fatal alert: handshake_failure";

    private static final String WANTS_CERTIFICATE = "the server wants a certificate of the client that it trusts";

    private TlsFailures() {
    }

    /** @param root the last cause of an {@code SSLException} */
    static String reason(Throwable root, String url) {
        if (root instanceof NotSslRecordException) {
            // Its message is a dump of what came.
            return "the server does not speak TLS";
        }
        String message = root.getMessage() == null ? "" : root.getMessage();
        return summary(root, message, url) + (message.isEmpty() ? "" : " (" + Secrets.mask(message) + ")");
    }

    private static String summary(Throwable root, String message, String url) {
        if (root instanceof CertificateExpiredException) {
            return "the server's certificate has expired";
        }
        // All other failures of a certificate have classes of their own.
        if (root.getClass() == CertificateException.class) {
            return "the server's certificate is not for the host " + URI.create(url).getHost();
        }
        if (root instanceof GeneralSecurityException) {
            return "the server's certificate is not trusted";
        }
        if (CLIENT_CERTIFICATE_ALERT.matcher(message).find()) {
            return WANTS_CERTIFICATE;
        }
        if (message.contains(ANY_REASON_ALERT)) {
            return "no TLS connection, perhaps since " + WANTS_CERTIFICATE;
        }
        return "no TLS connection";
    }
}
