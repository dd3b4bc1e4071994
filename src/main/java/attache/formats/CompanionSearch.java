package attache.formats;

import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the table of accounts that belongs to an edge list: among the files that were named, or
 * else in the edge list's folder, where both the name and the ids must fit.
 */
final class CompanionSearch {
  private static final int MOST_FILES = 200;
  private static final long MOST_BYTES = 100L << 20;
  private static final double SURE = 0.8;
  private static final Pattern TABLES = Pattern.compile(".*\\.(csv|tsv|tab|txt)");
  private static final Set<String> NAMES =
      Set.of(
          "node",
          "vert",
          "account",
          "actor",
          "attr",
          "user",
          "member",
          "people",
          "person",
          "profile",
          "countr",
          "cuenta",
          "missions",
          "ministries",
          "entities",
          "label",
          "konten");

  /**
   * A table of accounts and how its rows are known to the edge list.
   *
   * @param table the table
   * @param ids where its ids are
   */
  record Found(AccountsTable table, AccountsTable.Ids ids) {}

  private final Content edges;
  private final List<String> wanted;
  private final Findings findings;
  private final Progress progress;

  CompanionSearch(Content edges, List<String> wanted, Findings findings, Progress progress) {
    this.edges = edges;
    this.wanted = wanted;
    this.findings = findings;
    this.progress = progress;
  }

  /** The tables that fit; of the edge list's folder at most one. */
  List<Found> found() {
    if (edges.companions().isEmpty()) {
      return beside().map(List::of).orElse(List.of());
    }
    List<Found> all = new ArrayList<>();
    for (Path file : edges.companions()) {
      Optional<Found> found = table(file, true);
      if (found.isPresent()) {
        tell(found.get());
        all.add(found.get());
      } else {
        findings.warn(
            0,
            0,
            "",
            Messages.text("formats.companion.unfit", file.getFileName()),
            Messages.text("formats.companion.unfit.remedy"));
      }
    }
    return all;
  }

  private Optional<Found> beside() {
    Optional<Found> best = Optional.empty();
    for (Path file : siblings()) {
      Optional<Found> found = table(file, false).filter(this::sure);
      if (found.isPresent()
          && (best.isEmpty() || found.get().ids().coverage() > best.get().ids().coverage())) {
        best = found;
      }
    }
    best.ifPresent(this::tell);
    return best;
  }

  /** Whether a table fits so well that nobody needs to be asked. */
  private boolean sure(Found found) {
    int rows = found.table().size();
    return found.ids().column() < 0
        ? found.table().hasLabels() && rows <= wanted.size() * 1.1 + 5
        : found.ids().coverage() >= SURE;
  }

  private List<Path> siblings() {
    Path folder = edges.path().map(path -> path.toAbsolutePath().getParent()).orElse(null);
    if (folder == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .limit(MOST_FILES)
          .filter(this::mayHoldAccounts)
          .sorted(
              java.util.Comparator.comparingInt((Path file) -> -likeness(name(file)))
                  .thenComparing(CompanionSearch::name))
          .toList();
    } catch (IOException | java.io.UncheckedIOException unlisted) {
      // A folder that may not be listed has nothing to offer; the edge list itself was read.
      return List.of();
    }
  }

  private boolean mayHoldAccounts(Path file) {
    String name = name(file);
    try {
      return TABLES.matcher(name).matches()
          && !name.equals(edges.name().toLowerCase(Locale.ROOT))
          && NAMES.stream().anyMatch(name::contains)
          && Files.isRegularFile(file)
          && Files.size(file) <= MOST_BYTES;
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  /** How many characters a name shares with the edge list's, from the start and from the end. */
  private int likeness(String name) {
    String own = edges.name().toLowerCase(Locale.ROOT);
    int most = Math.min(own.length(), name.length());
    int start = 0;
    while (start < most && own.charAt(start) == name.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && own.charAt(own.length() - 1 - end) == name.charAt(name.length() - 1 - end)) {
      end++;
    }
    return start + end;
  }

  private Optional<Found> table(Path file, boolean named) {
    try {
      Content content = Content.of(file, List.of(), progress);
      if (content.binary() || content.size() > MOST_BYTES) {
        return Optional.empty();
      }
      Optional<TableDialect> dialect = TableDialect.of(content.head(), content.headIsAll());
      if (dialect.isEmpty() || (!named && dialect.get().namesEnds())) {
        return Optional.empty();
      }
      AccountsTable table = AccountsTable.read(content, dialect.get(), progress);
      return table.ids(wanted).map(ids -> new Found(table, ids));
    } catch (IOException | UnreadableException unreadable) {
      return Optional.empty();
    }
  }

  private void tell(Found found) {
    findings.note(
        0,
        0,
        "",
        found.ids().column() < 0
            ? Messages.text("formats.companion.numbered", found.table().file())
            : Messages.text("formats.companion.used", found.table().file()),
        "");
  }
}
