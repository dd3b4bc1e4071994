package attache.app;

import attache.formats.JoinedNetworks;
import attache.text.Messages;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Several files that were opened together as one network, so that they can be so again. Among the
 * recent files it is a text of lines, which no path is that users can write.
 *
 * @param as what the files are of the network
 * @param files in their order
 * @param names what each is called in it, in the same order
 */
record RecentJoin(JoinedNetworks.As as, List<Path> files, List<String> names) {
  private static final String MARK = "joined";
  private static final int LONGEST = 48;

  RecentJoin {
    files = files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
    names = List.copyOf(names);
    if (files.size() != names.size() || files.isEmpty()) {
      throw new IllegalArgumentException(files + " called " + names);
    }
  }

  /** Whether an entry of the recent files is several files at once. */
  static boolean isOne(String entry) {
    return entry.indexOf('\n') >= 0;
  }

  /** The files that an entry means; nothing if it is that of a single file, or cannot be read. */
  static Optional<RecentJoin> of(String entry) {
    String[] lines = entry.split("\n", -1);
    if (lines.length < 4 || lines.length % 2 == 1 || !lines[0].equals(MARK)) {
      return Optional.empty();
    }
    Optional<JoinedNetworks.As> as =
        Arrays.stream(JoinedNetworks.As.values())
            .filter(one -> one.name().equals(lines[1]))
            .findFirst();
    try {
      List<Path> files = new ArrayList<>();
      List<String> names = new ArrayList<>();
      for (int line = 2; line < lines.length; line += 2) {
        files.add(Path.of(lines[line]));
        names.add(lines[line + 1]);
      }
      return as.map(known -> new RecentJoin(known, files, names));
    } catch (InvalidPathException ofAnotherSystem) {
      return Optional.empty();
    }
  }

  /** The entry among the recent files; nothing if a name would break its lines. */
  Optional<String> entry() {
    List<String> lines = new ArrayList<>(List.of(MARK, as.name()));
    for (int i = 0; i < files.size(); i++) {
      lines.add(files.get(i).toString());
      lines.add(names.get(i));
    }
    return lines.stream().anyMatch(line -> line.indexOf('\n') >= 0)
        ? Optional.empty()
        : Optional.of(String.join("\n", lines));
  }

  /** What people see of it in a list. */
  String title() {
    String all = String.join(" + ", names);
    String brief = all.length() > LONGEST ? all.substring(0, LONGEST - 1) + "…" : all;
    Path folder = files.getFirst().getParent();
    Path name = folder == null ? null : folder.getFileName();
    return Messages.text(
        as == JoinedNetworks.As.WAVES ? "app.recent.waves" : "app.recent.layers",
        brief,
        name == null ? "" : name.toString());
  }
}
