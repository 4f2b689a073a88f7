package io.quarkiverse.seam.runtime.config;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether a host is this machine by its name alone, without resolving it. */
public final class Loopback {

    /** All four numbers, since 127.0.0.1.example.com is somebody's host. */
    private static final Pattern IPV4 = Pattern.compile("127(\\.\\d{1,3}){3}");

    private Loopback() {
    }

    /** @param host as in a URL, an IPv6 address with or without brackets */
    public static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.endsWith(".localhost") || IPV4.matcher(name).matches()
                || name.equals("[::1]") || name.equals("::1") || name.equals("[0:0:0:0:0:0:0:1]");
    }
}
