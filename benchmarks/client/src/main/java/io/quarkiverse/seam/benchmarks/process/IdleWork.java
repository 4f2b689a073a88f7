package io.quarkiverse.seam.benchmarks.process;

/** Keeps every processor busy until its input ends. */
public final class IdleWork {

    public static void main(String[] args) throws Exception {
        for (int processor = 0; processor < Runtime.getRuntime().availableProcessors(); processor++) {
            Thread spinning = new Thread(() -> {
                while (true) {
                    Thread.onSpinWait();
                }
            });
            spinning.setDaemon(true);
            spinning.start();
        }
        while (System.in.read() >= 0) {
            // Ignores its input
        }
    }

    private IdleWork() {
    }
}
