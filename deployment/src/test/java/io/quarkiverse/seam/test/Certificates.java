package io.quarkiverse.seam.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;

import io.smallrye.certs.CertificateGenerator;
import io.smallrye.certs.CertificateRequest;
import io.smallrye.certs.Format;
import io.smallrye.certs.ca.CaGenerator;

/** A certificate authority for the tests, another one that nobody trusts, and the certificates that they have signed. */
final class Certificates {

    /** The authority of all certificates except {@link #UNTRUSTED}. */
    static final String AUTHORITY = "authority";
    static final String UNTRUSTED_AUTHORITY = "untrusted-authority";

    /** Of a server on the loopback interface. */
    static final String SERVER = "server";
    static final String UNTRUSTED = "untrusted";
    static final String EXPIRED = "expired";
    static final String OF_ANOTHER_HOST = "another-host";

    static final String CLIENT = "client";

    static final String PASSWORD = "of-the-tests";

    private static final Path DIRECTORY = Path.of("target", "certificates", System.getProperty("fork", "no-fork"));

    private static boolean made;

    private Certificates() {
    }

    /** Outside the application, before it starts, as its configuration needs the files. */
    static synchronized void make() {
        if (made) {
            return;
        }
        try {
            Files.createDirectories(DIRECTORY);
            CertificateRequest.Issuer authority = authority(AUTHORITY);
            CertificateRequest.Issuer untrusted = authority(UNTRUSTED_AUTHORITY);
            Duration year = Duration.ofDays(365);
            sign(SERVER, authority, year, "IP:127.0.0.1", "DNS:localhost");
            sign(UNTRUSTED, untrusted, year, "IP:127.0.0.1", "DNS:localhost");
            sign(EXPIRED, authority, Duration.ofDays(-1), "IP:127.0.0.1", "DNS:localhost");
            sign(OF_ANOTHER_HOST, authority, year, "DNS:another.invalid");
            sign(CLIENT, authority, year, "DNS:client.invalid");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        made = true;
    }

    private static CertificateRequest.Issuer authority(String name) throws Exception {
        X509Certificate certificate = new CaGenerator(path(name, "crt").toFile(), path(name, "key").toFile(),
                keyStorePath(name).toFile(), PASSWORD).generate(name, null, null, null, null, null);
        PrivateKey key = (PrivateKey) keyStore(name).getKey(CaGenerator.KEYSTORE_KEY_ENTRY, PASSWORD.toCharArray());
        return new CertificateRequest.Issuer(certificate, key);
    }

    private static void sign(String name, CertificateRequest.Issuer authority, Duration duration, String... hosts)
            throws Exception {
        CertificateRequest request = new CertificateRequest().withName(name).withCN(name).withPassword(PASSWORD)
                .withFormats(List.of(Format.PEM, Format.PKCS12)).withDuration(duration)
                .signedWith(authority.issuer(), authority.issuerPrivateKey());
        List.of(hosts).forEach(request::withSubjectAlternativeName);
        new CertificateGenerator(DIRECTORY, true).generate(request);
    }

    /** In PEM. */
    static String certificate(String name) {
        return path(name, "crt").toString();
    }

    /** In PEM. */
    static String key(String name) {
        return path(name, "key").toString();
    }

    /** Of key and certificate, in PKCS12. */
    static Path keyStorePath(String name) {
        return DIRECTORY.resolve(name + "-keystore.p12");
    }

    private static Path path(String name, String extension) {
        return DIRECTORY.resolve(name + "." + extension);
    }

    private static KeyStore keyStore(String name) throws GeneralSecurityException, IOException {
        KeyStore keyStore = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(keyStorePath(name))) {
            keyStore.load(file, PASSWORD.toCharArray());
        }
        return keyStore;
    }

    /**
     * Creates an unbound server socket that does not require client certificates.
     *
     * @param name of the certificate of the server
     */
    static SSLServerSocket serverSocket(String name) {
        return serverSocket(name, AUTHORITY);
    }

    /**
     * @param protocol the only supported one, such as "TLSv1.3"
     * @param authority of the required client certificate
     */
    static SSLServerSocket mutualServerSocket(String protocol, String authority) {
        SSLServerSocket socket = serverSocket(SERVER, authority);
        socket.setEnabledProtocols(new String[] { protocol });
        socket.setNeedClientAuth(true);
        return socket;
    }

    private static SSLServerSocket serverSocket(String name, String authority) {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(keyStore(name), PASSWORD.toCharArray());
            TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trusted.init(keyStore(authority));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trusted.getTrustManagers(), null);
            return (SSLServerSocket) context.getServerSocketFactory().createServerSocket();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
