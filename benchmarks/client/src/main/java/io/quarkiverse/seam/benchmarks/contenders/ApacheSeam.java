package io.quarkiverse.seam.benchmarks.contenders;

import java.io.IOException;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** Apache HttpClient 5 with Jackson. */
final class ApacheSeam implements Call {

    private final CloseableHttpClient client = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnTotal(Target.CONNECTIONS)
                    .setMaxConnPerRoute(Target.CONNECTIONS)
                    .build())
            .build();
    private final Target target = Target.configured();

    @Override
    public Object create() throws IOException {
        HttpPost request = new HttpPost(target.uri());
        request.setHeader("Authorization", target.authorization());
        request.setHeader("Accept", "application/json");
        request.setEntity(new ByteArrayEntity(target.requests().writeValueAsBytes(NewSession.request()),
                ContentType.APPLICATION_JSON));
        return client.execute(request, response -> {
            Target.check(response.getCode());
            Envelope envelope = target.responses().readValue(response.getEntity().getContent());
            return envelope.session();
        });
    }
}
