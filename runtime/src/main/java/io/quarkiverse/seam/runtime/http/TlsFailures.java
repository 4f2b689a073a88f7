package io.quarkiverse.seam.runtime.http;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.regex.Pattern;

import io.netty.handler.ssl.NotSslRecordException;
import io.quarkiverse.seam.runtime.envelope.Secrets;

/** Describes failures of TLS. The JDK reports the alerts of a server only as text. */
final class TlsFailures {

    /** Alerts by which a server demands a client certificate, or rejects the one that it received. */
    private static final Pattern CLIENT_CERTIFICATE_ALERT = Pattern.compile(
            "fatal alert: (\\w*certificate\\w*|unknown_ca|access_denied)");

    /** With TLS 1.2, a server also sends this alert if the client certificate is missing. */
    private static final String ANY_REASON_ALERT = "fatal alert: handshake_failure";

    private static final String REQUIRES_CERTIFICATE = "the server requires a client certificate that it trusts";

    private TlsFailures() {
    }

    /** @param root the root cause of an {@code SSLException} */
    static String reason(Throwable root, String url) {
        if (root instanceof NotSslRecordException) {
            // Its message is a dump of the received bytes.
            return "the server does not speak TLS";
        }
        String message = root.getMessage() == null ? "" : root.getMessage();
        return summary(root, message, url) + (message.isEmpty() ? "" : " (" + Secrets.mask(message) + ")");
    }

    private static String summary(Throwable root, String message, String url) {
        if (root instanceof CertificateExpiredException) {
            return "the server's certificate has expired";
        }
        // All other certificate failures have subclasses of their own.
        if (root.getClass() == CertificateException.class) {
            return "the server's certificate is not for the host " + URI.create(url).getHost();
        }
        if (root instanceof GeneralSecurityException) {
            return "the server's certificate is not trusted";
        }
        if (CLIENT_CERTIFICATE_ALERT.matcher(message).find()) {
            return REQUIRES_CERTIFICATE;
        }
        if (message.contains(ANY_REASON_ALERT)) {
            return "no TLS connection, perhaps because " + REQUIRES_CERTIFICATE;
        }
        return "no TLS connection";
    }
}
