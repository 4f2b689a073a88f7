package io.quarkiverse.seam.it;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import io.quarkus.test.common.DevServicesContext;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.PfxOptions;

/**
 * A TLS proxy between a packaged application and the Dev Service. A {@code @QuarkusTest} cannot use it, since its Dev Service
 * starts after test resources.
 */
public class FakeSeamOverTls implements QuarkusTestResourceLifecycleManager, DevServicesContext.ContextAware {

    private final Map<String, String> settings = new HashMap<>();
    /** The number of bytes that the application has sent over TLS. */
    private final AtomicLong bytes = new AtomicLong();
    private final Vertx vertx = Vertx.vertx();
    private Map<String, String> devServiceSettings;
    private URI devService;

    @Override
    public void setIntegrationTestContext(DevServicesContext context) {
        devServiceSettings = context.devServicesProperties();
    }

    @Override
    public Map<String, String> start() {
        String plain = devServiceSettings.get("quarkus.seam.url");
        devService = URI.create(plain);
        ServerCertificate certificate = new ServerCertificate("trusted");
        NetServer server = vertx.createNetServer(new NetServerOptions().setSsl(true).setKeyCertOptions(new PfxOptions()
                .setPath(certificate.keyStore().toString()).setPassword(ServerCertificate.PASSWORD)))
                .connectHandler(this::connect)
                .listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        settings.putAll(certificate.trust());
        devServiceSettings.forEach((setting, value) -> {
            if (setting.startsWith("quarkus.seam.") && value.equals(plain)) {
                settings.put(setting, "https://127.0.0.1:" + server.actualPort());
            }
        });
        return settings;
    }

    private void connect(NetSocket application) {
        application.pause();
        vertx.createNetClient().connect(devService.getPort(), devService.getHost()).onSuccess(seam -> {
            seam.handler(application::write).closeHandler(closed -> application.close());
            application.handler(data -> {
                bytes.addAndGet(data.length());
                seam.write(data);
            }).closeHandler(closed -> seam.close()).resume();
        });
    }

    @Override
    public void inject(TestInjector testInjector) {
        testInjector.injectIntoFields(bytes, new TestInjector.MatchesType(AtomicLong.class));
    }

    @Override
    public void stop() {
        // Quarkus would leave them set for the following integration tests.
        settings.keySet().forEach(System::clearProperty);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
