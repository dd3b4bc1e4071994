package attache.formats;

import attache.network.FollowNetwork;
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

  /** From which share of accounts on a table is theirs if their ids are numbers, as many are. */
  private static final double SURE = 0.8;

  /** The same if their ids are words, which two unrelated files hardly share. */
  private static final double SURE_OF_WORDS = 0.5;

  /** From which share on a table that is not taken is worth a word. */
  private static final double LIKELY = 0.25;

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
   * @param ids where its ids are; empty if that is not known
   * @param reading how it is read
   */
  record Found(AccountsTable table, Optional<AccountsTable.Ids> ids, AccountsReading reading) {
    /** Whether it is to be read, and lists some of the accounts. */
    boolean fits() {
      return reading.used() && coverage() > 0;
    }

    /** The share of the accounts that it lists, 0 to 1. */
    double coverage() {
      return ids.map(AccountsTable.Ids::coverage).orElse(0.0);
    }

    void addAccounts(FollowNetwork.Builder builder) {
      table.addAccounts(builder, ids.orElseThrow());
    }

    void addTo(FollowNetwork.Builder builder, UnknownAccounts accounts, Findings findings)
        throws UnreadableException {
      findings.elsewhere(table.file());
      accounts.beginList();
      table.addTo(builder, accounts, findings, ids.orElseThrow(), reading);
      findings.elsewhere("");
    }
  }

  private final Content edges;
  private final List<String> wanted;
  private final TableReading reading;
  private final Findings findings;
  private final Progress progress;

  /**
   * @param wanted the accounts that the ties name
   * @param reading how the user wants tables of accounts to be read
   */
  CompanionSearch(
      Content edges,
      List<String> wanted,
      TableReading reading,
      Findings findings,
      Progress progress) {
    this.reading = reading;
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
      found.ifPresent(this::show);
      if (found.filter(Found::fits).isPresent()) {
        all.add(found.get());
      } else if (found.map(table -> table.reading().used()).orElse(true)) {
        tellUnfit(String.valueOf(file.getFileName()));
      }
    }
    return all;
  }

  private Optional<Found> beside() {
    Optional<Found> best = Optional.empty();
    Optional<Found> likely = Optional.empty();
    for (Path file : siblings()) {
      Optional<Found> found = table(file, false);
      if (found.filter(this::said).isPresent()) {
        // What the user has changed stays in sight, whether it fits or not.
        show(found.get());
        if (found.get().fits()) {
          return found;
        }
        if (found.get().reading().used()) {
          tellUnfit(found.get().table().file());
          return Optional.empty();
        }
      } else if (found.filter(this::sure).isPresent()
          && (best.isEmpty() || found.get().coverage() > best.get().coverage())) {
        best = found;
      } else if (found.filter(table -> table.coverage() >= LIKELY).isPresent()
          && (likely.isEmpty() || found.get().coverage() > likely.get().coverage())) {
        likely = found;
      }
    }
    if (best.isPresent()) {
      show(best.get());
    } else {
      likely.ifPresent(this::offer);
    }
    return best;
  }

  private boolean said(Found found) {
    return reading.accounts().containsKey(found.table().file());
  }

  /** Whether a table fits so well that nobody needs to be asked. */
  private boolean sure(Found found) {
    int rows = found.table().size();
    return found.reading().column(AccountRole.ID) < 0
        ? found.fits() && found.table().hasLabels() && rows <= wanted.size() * 1.1 + 5
        : found.coverage() >= SURE
            || (found.coverage() >= SURE_OF_WORDS
                && !wanted.stream().allMatch(CompanionSearch::isNumber));
  }

  private static boolean isNumber(String id) {
    return id.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
  }

  /** Keeps a table in sight that may belong to the ties, but is not taken without a word. */
  private void offer(Found found) {
    findings.accounts(found.table().preview(found.reading().withUsed(false)));
    findings.note(
        0,
        0,
        "",
        Messages.text(
            "formats.companion.likely", found.table().file(), Math.round(100 * found.coverage())),
        Messages.text("formats.companion.likely.remedy"));
  }

  private void tellUnfit(String table) {
    findings.warn(
        0,
        0,
        "",
        Messages.text("formats.companion.unfit", table),
        Messages.text("formats.companion.unfit.remedy"));
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
      Content content = Content.of(file, List.of(), progress).parted();
      if (content.binary() || content.size() > MOST_BYTES) {
        return Optional.empty();
      }
      Optional<TableDialect> dialect = content.table();
      if (dialect.isEmpty() || (!named && holdsTies(dialect.get(), content))) {
        return Optional.empty();
      }
      AccountsTable table = AccountsTable.read(content, dialect.get(), progress);
      AccountsReading said = reading.accounts().get(table.file());
      if (said != null) {
        return Optional.of(new Found(table, table.ids(said, wanted), said));
      }
      Optional<AccountsTable.Ids> ids = table.ids(wanted);
      return Optional.of(new Found(table, ids, table.detected(ids)));
    } catch (UnreadableException unreadable) {
      if (named) {
        tellUnreadable(String.valueOf(file.getFileName()), unreadable.finding());
      }
      return Optional.empty();
    } catch (IOException unreachable) {
      return Optional.empty();
    }
  }

  /** Whether a table is one of ties, or a matrix of them whose rows and columns have names. */
  private static boolean holdsTies(TableDialect dialect, Content content) {
    return dialect.namesEnds()
        || MatrixTable.of(dialect, content.headIsAll())
            .filter(matrix -> matrix.header() && matrix.rowNames() && !matrix.twoMode())
            .isPresent();
  }

  private void tellUnreadable(String table, Finding why) {
    findings.elsewhere(table);
    findings.warn(why.line(), why.column(), why.text(), why.message(), why.remedy());
    findings.elsewhere("");
  }

  private void show(Found found) {
    findings.accounts(found.table().preview(found.reading()));
    if (found.fits()) {
      findings.note(
          0,
          0,
          "",
          found.reading().column(AccountRole.ID) < 0
              ? Messages.text("formats.companion.numbered", found.table().file())
              : Messages.text("formats.companion.used", found.table().file()),
          "");
    }
  }
}
