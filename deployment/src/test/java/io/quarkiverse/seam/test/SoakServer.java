package io.quarkiverse.seam.test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Seam of {@link SoakTest}, in a process of its own: it does one of its {@link Deed}s to each request, and remembers
 * which. It takes one command per line, and replies to each with one line, until its input ends.
 */
final class SoakServer {

    /** What the server may do to a request. */
    enum Deed {
        ANSWER(0),
        UNAVAILABLE(20),
        TOO_MANY(10),
        TOO_MANY_RETRY_AFTER_0(5),
        TOO_MANY_RETRY_AFTER_1(5),
        RESET(10),
        CLOSE(10),
        RESET_WITHIN_HEAD(5),
        CLOSE_WITHIN_BODY(5),
        RESET_WITHIN_BODY(5),
        SILENCE(3),
        SILENCE_WITHIN_BODY(2);

        /** How many of a thousand requests; the others get a proper response. */
        private final int perMille;

        Deed(int perMille) {
            this.perMille = perMille;
        }

        private static Deed any() {
            int chance = ThreadLocalRandom.current().nextInt(1000);
            for (Deed deed : values()) {
                chance -= deed.perMille;
                if (chance < 0) {
                    return deed;
                }
            }
            return ANSWER;
        }
    }

    /** The user identifier key or the id of a session says which call it is: workspace, tenant, method and number. */
    private static final Pattern CALL = Pattern.compile(
            "\"(?:user_identifier_key|client_session_id)\":\"((default|acme|globex)\\.(\\d+)\\.(\\w+)\\.(\\d+))\"");

    private final String name;
    private final LongAdder requests = new LongAdder();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Map<String, List<Deed>> deeds = new ConcurrentHashMap<>();
    private final BitSet created = new BitSet();
    private final Queue<String> createdTwice = new ConcurrentLinkedQueue<>();
    private RawSeam seam;

    private SoakServer(String name) {
        this.name = name;
    }

    public static void main(String[] arguments) throws IOException {
        SoakServer server = new SoakServer(arguments[0]);
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String command = commands.readLine(); command != null; command = commands.readLine()) {
            System.out.println(server.execute(command.split(" ")));
        }
        System.exit(0);
    }

    static String path(String workspace) {
        return workspace.equals("default") ? "" : "/" + workspace;
    }

    /** @param tenant 0 for none, that is, the workspace itself */
    static String apiKey(String workspace, int tenant) {
        return "seam_" + workspace + tenant + "_key";
    }

    private String execute(String[] command) {
        switch (command[0]) {
            case "listen":
                seam = new RawSeam(name, this::answer);
                return "";
            case "close":
                seam.close();
                return "";
            case "await-no-connections":
                seam.awaitOpenConnections(0);
                return "";
            case "requests":
                return requests.toString();
            case "wrong":
                return String.join("; ", wrong);
            case "created-twice":
                return String.join("; ", createdTwice);
            case "forget-deeds":
                seam.forget();
                return Stream.of(command).skip(1).map(call -> deeds.containsKey(call) ? names(deeds.remove(call)) : "none")
                        .collect(Collectors.joining(" "));
            default:
                throw new IllegalArgumentException(command[0]);
        }
    }

    private static String names(List<Deed> deeds) {
        return deeds.stream().map(Deed::name).collect(Collectors.joining(","));
    }

    private void answer(RawSeam.Request request, Socket connection) throws IOException, InterruptedException {
        requests.increment();
        Matcher call = CALL.matcher(request.body());
        if (!call.find()
                || !request.path().startsWith(path(call.group(2)) + "/client_sessions/")
                || !("Bearer " + apiKey(call.group(2), Integer.parseInt(call.group(3))))
                        .equals(request.header("Authorization"))) {
            wrong.add(request.path() + " " + request.body() + " with " + request.header("Authorization"));
            RawSeam.error(401, "unauthorized", "Not the key of this tenant").to(request, connection);
            return;
        }
        Deed deed = Deed.any();
        deeds.computeIfAbsent(call.group(1), first -> new CopyOnWriteArrayList<>()).add(deed);
        if (request.path().endsWith("/create") && !deed.name().startsWith("TOO_MANY")) {
            create(Integer.parseInt(call.group(5)));
        }
        answer(deed, body(call.group(4), call.group(1))).to(request, connection);
    }

    /** Whatever becomes of the response. */
    private void create(int number) {
        synchronized (created) {
            if (created.get(number)) {
                createdTwice.add(String.valueOf(number));
            }
            created.set(number);
        }
    }

    private static String body(String method, String call) {
        String session = "{\"client_session_id\":\"" + call + "\",\"token\":\"seam_cst1\"}";
        return switch (method) {
            case "list" -> "{\"client_sessions\":[" + session + "," + session + "],\"ok\":true}";
            case "revoke" -> "{\"ok\":true}";
            default -> "{\"client_session\":" + session + ",\"ok\":true}";
        };
    }

    private static RawSeam.Answer answer(Deed deed, String body) {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        String half = head + "Content-Length: " + body.length() + "\r\n\r\n" + body.substring(0, body.length() / 2);
        return switch (deed) {
            case ANSWER -> RawSeam.json(200, body);
            case UNAVAILABLE -> RawSeam.http(503, null, "");
            case TOO_MANY -> RawSeam.error(429, "too_many_requests", "Slower");
            case TOO_MANY_RETRY_AFTER_0 -> RawSeam.error(429, "too_many_requests", "Slower", "Retry-After: 0");
            case TOO_MANY_RETRY_AFTER_1 -> RawSeam.error(429, "too_many_requests", "Slower", "Retry-After: 1");
            case RESET -> RawSeam.reset();
            case CLOSE -> RawSeam.raw("");
            case RESET_WITHIN_HEAD -> RawSeam.bytes(head).then(RawSeam.reset());
            case CLOSE_WITHIN_BODY -> RawSeam.raw(half);
            case RESET_WITHIN_BODY -> RawSeam.bytes(half).then(RawSeam.reset());
            case SILENCE -> RawSeam.silence();
            case SILENCE_WITHIN_BODY -> RawSeam.bytes(half).then(RawSeam.silence());
        };
    }
}
