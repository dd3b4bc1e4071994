package attache.formats;

import attache.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Opens hostile files of ten mebibytes within a heap of 256 MiB. Each must end in a network or a
 * message, within ten seconds a mebibyte, and without having run out of memory.
 *
 * <p>Arguments: the files' size in bytes, and the names of shapes; all of them if none is named. To
 * be started with {@code -Xmx256m}.
 */
public final class SmallHeap {
  private static final double SECONDS_A_MEBIBYTE = 10;

  private SmallHeap() {}

  public static void main(String[] arguments) throws IOException {
    int size = Integer.parseInt(arguments[0]);
    List<String> wanted = List.of(arguments).subList(1, arguments.length);
    int broken = 0;
    for (HostileShape shape : HostileShape.all()) {
      if (wanted.isEmpty() || wanted.contains(shape.name())) {
        broken += opens(shape, size) ? 0 : 1;
      }
    }
    System.out.println(broken == 0 ? "Nothing was broken." : "Broken: " + broken);
    System.exit(broken == 0 ? 0 : 1);
  }

  private static boolean opens(HostileShape shape, int size) throws IOException {
    Path folder = Files.createTempDirectory("hostile");
    Path file = folder.resolve(shape.name());
    long length = Files.size(Files.write(file, shape.bytes(size)));
    long start = System.nanoTime();
    String result;
    boolean good = true;
    try {
      result = NetworkFiles.open(file, List.of(), Progress.NONE).report().accounts() + " accounts";
    } catch (NetworkFileException refused) {
      result = String.valueOf(refused.getMessage());
      good = !result.contains("memory");
    } catch (RuntimeException | Error broken) {
      result = broken.toString();
      good = false;
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    good &= seconds <= SECONDS_A_MEBIBYTE * Math.max(1, length / 1048576.0);
    System.out.printf(
        "%s %-24s %6.1f s %9d bytes  %s%n",
        good ? "  " : "!!", shape, seconds, length, result.lines().findFirst().orElse(""));
    return good;
  }
}
