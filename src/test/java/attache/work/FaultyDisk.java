package attache.work;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * The machine's file system, of which one step fails, counted from 0 over all writes, forces,
 * moves, deletes and links; or all steps from then on, as when the program is killed.
 */
final class FaultyDisk implements Disk {
  private final int failing;
  private final int fails;
  private int steps;

  private FaultyDisk(int failing, int fails) {
    this.failing = failing;
    this.fails = fails;
  }

  static FaultyDisk failingOnceAt(int step) {
    return new FaultyDisk(step, 1);
  }

  static FaultyDisk failingFrom(int step) {
    return new FaultyDisk(step, Integer.MAX_VALUE);
  }

  /** Whether a step was made to fail: if not, there are no more steps. */
  boolean hasFailed() {
    return steps > failing;
  }

  private void step(String what) throws IOException {
    int step = steps++;
    if (step >= failing && step - failing < fails) {
      throw new IOException("no " + what + " at step " + step);
    }
  }

  @Override
  public Writing create(Path file) throws IOException {
    step("create");
    Writing real = SYSTEM.create(file);
    return new Writing() {
      @Override
      public OutputStream stream() {
        return new FilterOutputStream(real.stream()) {
          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            // A full disk takes some bytes and then no more.
            out.write(bytes, from, length / 2);
            step("write");
            out.write(bytes, from + length / 2, length - length / 2);
          }
        };
      }

      @Override
      public void force() throws IOException {
        step("force");
        real.force();
      }

      @Override
      public void close() throws IOException {
        real.close();
        step("close");
      }
    };
  }

  @Override
  public long size(Path file) {
    return SYSTEM.size(file);
  }

  @Override
  public void link(Path name, Path existing) throws IOException {
    step("link");
    SYSTEM.link(name, existing);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step("move");
    SYSTEM.move(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    step("delete");
    SYSTEM.delete(file);
  }

  @Override
  public void forceFolder(Path folder) {
    SYSTEM.forceFolder(folder);
  }
}
