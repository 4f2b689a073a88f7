package io.quarkiverse.seam.it;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Map;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import io.smallrye.certs.CertificateGenerator;
import io.smallrye.certs.CertificateRequest;
import io.smallrye.certs.Format;
import io.smallrye.certs.ca.CaGenerator;

/**
 * The same by TLS, with a certificate of an authority that the application trusts. That of "tenants" is of another one.
 */
public class FailingSeamOverTls extends FailingSeam {

    private static final Path DIRECTORY = Path.of("target", "certificates").toAbsolutePath();
    private static final String PASSWORD = "of-the-tests";

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = super.start();
        settings.put("quarkus.tls.own-authority.trust-store.pem.certs", authority("trusted", "crt").toString());
        settings.put("quarkus.rest-client.seam.tls-configuration-name", "own-authority");
        settings.put("quarkus.seam.tenants.url", listen(unbound("untrusted")));
        return settings;
    }

    @Override
    String scheme() {
        return "https";
    }

    @Override
    ServerSocket unbound() {
        return unbound("trusted");
    }

    /** @param name of the server's certificate, which is signed by an authority of its own */
    private static ServerSocket unbound(String name) {
        try {
            Files.createDirectories(DIRECTORY);
            X509Certificate authority = new CaGenerator(authority(name, "crt").toFile(), authority(name, "key").toFile(),
                    authority(name, "p12").toFile(), PASSWORD).generate(name, null, null, null, null, null);
            PrivateKey key = (PrivateKey) keyStore(authority(name, "p12"))
                    .getKey(CaGenerator.KEYSTORE_KEY_ENTRY, PASSWORD.toCharArray());
            new CertificateGenerator(DIRECTORY, true).generate(new CertificateRequest()
                    .withName(name)
                    .withFormat(Format.PKCS12)
                    .withPassword(PASSWORD)
                    .withSubjectAlternativeName("IP:127.0.0.1")
                    .signedWith(authority, key));
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(keyStore(DIRECTORY.resolve(name + "-keystore.p12")), PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context.getServerSocketFactory().createServerSocket();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path authority(String name, String extension) {
        return DIRECTORY.resolve(name + "-authority." + extension);
    }

    private static KeyStore keyStore(Path file) throws Exception {
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }
}
