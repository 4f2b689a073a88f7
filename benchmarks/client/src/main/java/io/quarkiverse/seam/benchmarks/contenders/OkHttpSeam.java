package io.quarkiverse.seam.benchmarks.contenders;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** OkHttp with Jackson, what Seam's Java SDK is made of. */
final class OkHttpSeam implements Call {

    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient client = new OkHttpClient.Builder()
            .connectionPool(new ConnectionPool(Target.CONNECTIONS, 5, TimeUnit.MINUTES))
            .readTimeout(30, TimeUnit.SECONDS)
            .build();
    private final Target target = Target.configured();
    private final HttpUrl url = HttpUrl.get(target.uri());

    @Override
    public Object create() throws IOException {
        Request request = new Request.Builder()
                .url(url)
                .header("Authorization", target.authorization())
                .header("Accept", "application/json")
                .post(RequestBody.create(target.requests().writeValueAsBytes(NewSession.request()), JSON))
                .build();
        try (Response response = client.newCall(request).execute()) {
            Target.check(response.code());
            Envelope envelope = target.responses().readValue(response.body().byteStream());
            return envelope.session();
        }
    }
}
