package io.quarkiverse.seam.runtime.config;

import java.util.Locale;
import java.util.regex.Pattern;

/** Recognizes this machine by the name of the host alone, without resolving it. */
public final class Loopback {

    /** The whole address, since 127.0.0.1.example.com is any other host. */
    private static final Pattern IPV4 = Pattern.compile("127(\\.\\d{1,3}){3}");

    private Loopback() {
    }

    /** @param host as in a URL; an IPv6 address may be in brackets or not */
    public static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.endsWith(".localhost") || IPV4.matcher(name).matches()
                || name.equals("[::1]") || name.equals("::1") || name.equals("[0:0:0:0:0:0:0:1]");
    }
}
