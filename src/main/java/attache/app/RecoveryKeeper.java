package attache.app;

import attache.project.DocumentFile;
import attache.project.LeftWork;
import attache.project.Project;
import attache.project.Recovery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings every change to the recovery copy within two seconds: the latest state is written half a
 * second after the first change that it has not. Changes are told on the FX thread and cost it
 * nothing; writing has a thread of its own.
 */
final class RecoveryKeeper implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 500;

  /** When writing failed, as on a full disk, it is tried again so often. */
  private static final long RETRY_MILLIS = 1_500;

  private final Path base;
  private final Consumer<IOException> failed;
  private final ScheduledExecutorService writing =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("attache-recovery").factory());
  private final AtomicReference<Optional<Work>> latest = new AtomicReference<>(Optional.empty());
  private final AtomicBoolean due = new AtomicBoolean();

  /** The writing that is due, for whoever ends it. */
  private volatile @Nullable Future<?> next;

  /** Only the writing thread has to do with these. */
  private @Nullable Recovery recovery;

  private @Nullable LeftWork superseded;
  private boolean complained;

  /** What is to be kept. */
  record Work(Project project, DocumentFile document) {}

  /**
   * @param base the folder for the copies of all instances
   * @param failed told, on the writing thread, why nothing can be kept; once until it can again
   */
  RecoveryKeeper(Path base, Consumer<IOException> failed) {
    this.base = base;
    this.failed = failed;
  }

  /** The work is this now; nothing if all of it is saved. */
  void changed(Optional<Work> work) {
    latest.set(work);
    writeIn(PATIENCE_MILLIS);
  }

  private void writeIn(long millis) {
    if (due.compareAndSet(false, true)) {
      try {
        next = writing.schedule(this::write, millis, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException closed) {
        // The program ends; what is kept was decided.
      }
    }
  }

  /** Throws work that was left behind away, once a copy of what was restored of it is kept. */
  void supersede(LeftWork left) {
    writing.execute(() -> superseded = left);
  }

  private void write() {
    due.set(false);
    try {
      Optional<Work> work = latest.get();
      Recovery open = recovery;
      if (work.isPresent()) {
        store(work.get());
      } else if (open != null) {
        open.clear();
      }
      complained = false;
    } catch (IOException unwritable) {
      complain(unwritable);
      writeIn(RETRY_MILLIS);
    } catch (RuntimeException defect) {
      // The thread must live on: the next change may be kept.
      Complaint.log(defect);
    }
  }

  private void store(Work work) throws IOException {
    Recovery before = recovery;
    Recovery open = before != null && before.isWhole() ? before : Recovery.begin(base);
    recovery = open;
    open.store(work.project(), work.document());
    if (before != null && !before.equals(open)) {
      before.close();
    }
    LeftWork old = superseded;
    if (old != null) {
      superseded = null;
      old.discard();
    }
  }

  private void complain(IOException unwritable) {
    if (!complained) {
      complained = true;
      failed.accept(unwritable);
    }
  }

  /** Writes what is due, now, and waits for it. */
  void flush() {
    await(this::write);
  }

  /** Writes what is due and leaves it for the next start. */
  void leave() {
    await(
        () -> {
          write();
          try {
            Recovery open = recovery;
            if (open != null) {
              open.leave();
            }
          } catch (IOException stuck) {
            Complaint.log(stuck);
          }
        });
    close();
  }

  /** The work is saved or given up: nothing is left to be recovered. */
  void end() {
    latest.set(Optional.empty());
    await(
        () -> {
          try {
            Recovery open = recovery;
            if (open != null) {
              open.close();
            }
          } catch (IOException stuck) {
            complain(stuck);
          }
        });
    close();
  }

  private void await(Runnable action) {
    try {
      writing.submit(action).get(5, TimeUnit.SECONDS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    } catch (Exception late) {
      Complaint.log(late);
    }
  }

  /** Writes no more; what was written stays for the next start. */
  @Override
  public void close() {
    Future<?> waiting = next;
    if (waiting != null) {
      waiting.cancel(false);
    }
    writing.shutdown();
  }
}
