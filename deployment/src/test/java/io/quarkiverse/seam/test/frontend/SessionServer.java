package io.quarkiverse.seam.test.frontend;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkiverse.seam.test.RawSeam;
import io.quarkiverse.seam.test.RawSeam.Answer;
import io.quarkiverse.seam.test.RawSeam.Request;

/** Returns sessions that expire as requested, each with another token, which contains the key of the user. */
final class SessionServer implements AutoCloseable {

    private static final Pattern USER = Pattern.compile("\"user_identifier_key\":\"([^\"]+)\"");
    private static final Pattern EXPIRY = Pattern.compile("\"expires_at\":\"([^\"]+)\"");

    final String name;
    final RawSeam seam;
    private final AtomicInteger sessions = new AtomicInteger();

    SessionServer(String name) {
        this.name = name;
        seam = new RawSeam(name, session());
    }

    Answer session() {
        return (request, connection) -> sessionUntil(expiry(request)).to(request, connection);
    }

    Answer sessionUntil(Instant expiry) {
        return (request, connection) -> RawSeam
                .json(200, "{\"client_session\":{\"client_session_id\":\"s1\",\"token\":\"seam_cst_"
                        + user(request) + "_" + sessions.incrementAndGet() + "\",\"expires_at\":\"" + expiry
                        + "\"},\"ok\":true}")
                .to(request, connection);
    }

    /** Returns sessions again. */
    void recover() {
        seam.answer(session());
    }

    /** From now on, responses have to wait for this. */
    CountDownLatch hold() {
        CountDownLatch released = new CountDownLatch(1);
        seam.answer((request, connection) -> {
            released.await();
            session().to(request, connection);
        });
        return released;
    }

    /** The keys of the users for whom Seam was called, in order. */
    List<String> users() {
        return seam.requests().stream().map(SessionServer::user).toList();
    }

    static String user(Request request) {
        Matcher user = USER.matcher(request.body());
        return user.find() ? user.group(1) : "nobody";
    }

    static Instant expiry(Request request) {
        Matcher expiry = EXPIRY.matcher(request.body());
        return expiry.find() ? Instant.parse(expiry.group(1)) : null;
    }

    @Override
    public void close() {
        seam.close();
    }
}
