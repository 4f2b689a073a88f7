package io.quarkiverse.seam.it;

import java.io.IOException;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** The same over TLS, with a certificate that the application trusts. It does not trust that of "tenants". */
public class FailingSeamOverTls extends FailingSeam {

    private final ServerCertificate trusted = new ServerCertificate("trusted");

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = super.start();
        settings.putAll(trusted.trust());
        settings.put("quarkus.seam.tenants.url", listen(unbound(new ServerCertificate("untrusted"))));
        return settings;
    }

    @Override
    String scheme() {
        return "https";
    }

    @Override
    ServerSocket unbound() {
        return unbound(trusted);
    }

    private static ServerSocket unbound(ServerCertificate certificate) {
        char[] password = ServerCertificate.PASSWORD.toCharArray();
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(KeyStore.getInstance(certificate.keyStore().toFile(), password), password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context.getServerSocketFactory().createServerSocket();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
