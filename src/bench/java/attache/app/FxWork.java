package attache.app;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Work on the FX thread that a benchmark waits for. */
final class FxWork {
  private FxWork() {}

  /** What the work gives; its failure is the caller's. */
  static <T> T onFx(Supplier<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.get());
          } catch (RuntimeException | Error failure) {
            done.completeExceptionally(failure);
          }
        });
    return done.join();
  }
}
