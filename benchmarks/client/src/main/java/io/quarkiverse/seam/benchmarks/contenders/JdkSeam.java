package io.quarkiverse.seam.benchmarks.contenders;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The JDK's own client with Jackson. */
final class JdkSeam implements Call {

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Target target = Target.configured();

    @Override
    public Object create() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(target.uri())
                .header("Authorization", target.authorization())
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofByteArray(target.requests().writeValueAsBytes(NewSession.request())))
                .build();
        // Not as a stream: Jackson closes it before its end, which closes the connection.
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        Target.check(response.statusCode());
        Envelope envelope = target.responses().readValue(response.body());
        return envelope.session();
    }
}
