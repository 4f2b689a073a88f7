package io.quarkiverse.seam.it;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Map;

import io.smallrye.certs.CertificateGenerator;
import io.smallrye.certs.CertificateRequest;
import io.smallrye.certs.Format;
import io.smallrye.certs.ca.CaGenerator;

/** The certificate of a server on the loopback interface, signed by its own certificate authority. */
final class ServerCertificate {

    static final String PASSWORD = "of-the-tests";

    /** Of this JVM alone, since several run tests at the same time. */
    private static final Path DIRECTORY = Path.of("target", "certificates", String.valueOf(ProcessHandle.current().pid()))
            .toAbsolutePath();

    private final String name;

    ServerCertificate(String name) {
        this.name = name;
        try {
            Files.createDirectories(DIRECTORY);
            X509Certificate authority = new CaGenerator(authority("crt").toFile(), authority("key").toFile(),
                    authority("p12").toFile(), PASSWORD).generate(name, null, null, null, null, null);
            PrivateKey key = (PrivateKey) KeyStore.getInstance(authority("p12").toFile(), PASSWORD.toCharArray())
                    .getKey(CaGenerator.KEYSTORE_KEY_ENTRY, PASSWORD.toCharArray());
            new CertificateGenerator(DIRECTORY, true).generate(new CertificateRequest()
                    .withName(name)
                    .withFormat(Format.PKCS12)
                    .withPassword(PASSWORD)
                    .withSubjectAlternativeName("IP:127.0.0.1")
                    .signedWith(authority, key));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Contains the certificate and its key, in PKCS12 format. */
    Path keyStore() {
        return DIRECTORY.resolve(name + "-keystore.p12");
    }

    /** The settings that make the application trust this authority and no other. */
    Map<String, String> trust() {
        return Map.of("quarkus.tls.own-authority.trust-store.pem.certs", authority("crt").toString(),
                "quarkus.rest-client.seam.tls-configuration-name", "own-authority");
    }

    private Path authority(String extension) {
        return DIRECTORY.resolve(name + "-authority." + extension);
    }
}
