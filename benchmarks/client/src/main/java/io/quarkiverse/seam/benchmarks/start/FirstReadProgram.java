package io.quarkiverse.seam.benchmarks.start;

import io.quarkiverse.seam.benchmarks.contenders.Clients;
import io.quarkiverse.seam.benchmarks.process.RunningApplication;
import io.quarkiverse.seam.benchmarks.process.Usage;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkus.arc.Arc;

/** The process that makes its first call. Prints the milliseconds of CPU that it took. */
public final class FirstReadProgram {

    /** What is read. */
    enum Kind {
        SESSION("a client session") {
            @Override
            void read(Clients clients) {
                clients.sessions.create(CreateClientSessionRequest.builder().userIdentifierKey("user").build());
            }
        },
        DEVICE("a device") {
            @Override
            void read(Clients clients) {
                clients.devices.getById("device");
            }
        },
        METADATA("a device and its provider metadata") {
            @Override
            void read(Clients clients) {
                clients.devices.getById("device").properties().providerMetadata().schlage();
            }
        };

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        abstract void read(Clients clients);
    }

    public static void main(String[] arguments) throws Exception {
        try (RunningApplication application = RunningApplication.start()) {
            Usage before = Usage.now();
            Kind.valueOf(arguments[0]).read(Arc.container().instance(Clients.class).get());
            System.out.println(Usage.now().since(before).cpuNanos() / 1e6);
        }
    }
}
