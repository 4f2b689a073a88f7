package io.quarkiverse.seam.benchmarks.contenders;

import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkus.arc.Arc;

/** The ways to create a client session, all in the same application. Those that are compared with each other are adjacent. */
public enum Contender {

    SEAM("This extension", Style.BLOCKING) {
        @Override
        Call call(Clients clients) {
            return () -> clients.sessions.create(request());
        }
    },
    PLAIN("Plain REST client", Style.BLOCKING) {
        @Override
        Call call(Clients clients) {
            String authorization = Target.configured().authorization();
            return () -> clients.plain.create(authorization, NewSession.request()).session();
        }
    },
    /** The control: a difference between it and the first one is chance. */
    PLAIN_AGAIN("Plain REST client, control", Style.BLOCKING) {
        @Override
        Call call(Clients clients) {
            return PLAIN.call(clients);
        }
    },
    SEAM_VIRTUAL("This extension, virtual threads", Style.VIRTUAL) {
        @Override
        Call call(Clients clients) {
            return SEAM.call(clients);
        }
    },
    PLAIN_VIRTUAL("Plain REST client, virtual threads", Style.VIRTUAL) {
        @Override
        Call call(Clients clients) {
            return PLAIN.call(clients);
        }
    },
    SEAM_UNI("This extension, `Uni`", Style.REACTIVE) {
        @Override
        Call call(Clients clients) {
            return (Call.Reactive) () -> clients.reactiveSessions.create(request()).subscribeAsCompletionStage();
        }
    },
    PLAIN_UNI("Plain REST client, `Uni`", Style.REACTIVE) {
        @Override
        Call call(Clients clients) {
            String authorization = Target.configured().authorization();
            return (Call.Reactive) () -> clients.plain.createUni(authorization, NewSession.request())
                    .map(Envelope::session).subscribeAsCompletionStage();
        }
    },
    PLAIN_DEFAULT_POOL("Plain REST client, its default of 50 connections", Style.BLOCKING) {
        @Override
        Call call(Clients clients) {
            String authorization = Target.configured().authorization();
            return () -> clients.plainDefaultPool.create(authorization, NewSession.request()).session();
        }
    },
    MICRO_PROFILE("MicroProfile REST client", Style.BLOCKING) {
        @Override
        Call call(Clients clients) {
            return () -> clients.microProfile.create(NewSession.request()).session();
        }
    },
    OKHTTP("OkHttp, Jackson", Style.BLOCKING) {
        @Override
        Call call(Clients clients) {
            return new OkHttpSeam();
        }
    },
    APACHE("Apache HttpClient 5, Jackson", Style.BLOCKING) {
        @Override
        Call call(Clients clients) {
            return new ApacheSeam();
        }
    },
    JDK("JDK HttpClient, Jackson", Style.BLOCKING) {
        @Override
        Call call(Clients clients) {
            return new JdkSeam();
        }
    },
    VERTX("Plain Vert.x, hand-written JSON", Style.REACTIVE) {
        @Override
        Call call(Clients clients) {
            return new VertxSeam(clients.vertx);
        }
    };

    /** How callers wait for the response. */
    public enum Style {
        BLOCKING,
        VIRTUAL,
        REACTIVE
    }

    private final String label;
    private final Style style;

    Contender(String label, Style style) {
        this.label = label;
        this.style = style;
    }

    public String label() {
        return label;
    }

    public Style style() {
        return style;
    }

    /** The call; the application must be running. */
    public Call call() {
        return call(Arc.container().instance(Clients.class).get());
    }

    public boolean isSeam() {
        return this == SEAM || this == SEAM_VIRTUAL || this == SEAM_UNI;
    }

    /** The plain REST client on the same kind of threads. */
    public Contender plain() {
        return switch (style) {
            case BLOCKING -> PLAIN;
            case VIRTUAL -> PLAIN_VIRTUAL;
            case REACTIVE -> PLAIN_UNI;
        };
    }

    abstract Call call(Clients clients);

    public static CreateClientSessionRequest request() {
        return CreateClientSessionRequest.builder()
                .userIdentifierKey(Call.USER)
                .connectedAccountIds(Call.ACCOUNT, Call.OTHER_ACCOUNT)
                .build();
    }
}
