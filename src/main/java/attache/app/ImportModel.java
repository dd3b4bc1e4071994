package attache.app;

import attache.facts.Country;
import attache.facts.CountryMatch;
import attache.formats.AccountsReading;
import attache.formats.Corrections;
import attache.formats.CountryAttributes;
import attache.formats.FilePreview;
import attache.formats.Fix;
import attache.formats.ImportReport;
import attache.formats.NetworkFileException;
import attache.formats.NetworkFiles;
import attache.formats.Opened;
import attache.formats.TablePreview;
import attache.formats.TableReading;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way into the program: how it begins, how it is to be read, and what comes of
 * that. Every change reads the file anew in the background; what was being read before is given up.
 * Used on the FX thread.
 */
final class ImportModel {
  /** With more accounts than this, nobody would look through their countries. */
  private static final int MOST_MATCHED = 20_000;

  private final Path file;
  private final List<Path> companions = new ArrayList<>();
  private final BackgroundWork work;
  private final Runnable changed;
  private final Map<String, Optional<Country>> corrected = new HashMap<>();
  private @Nullable FilePreview preview;
  private @Nullable TableReading chosen;

  /** What the user said of a file that is no table. */
  private Corrections corrections = Corrections.NONE;

  private Outcome outcome = new Outcome.Pending();
  private @Nullable Job<?> job;

  /** What comes of a reading. */
  sealed interface Outcome {
    /** The file is being read. */
    record Pending() implements Outcome {}

    /**
     * The file gave a network.
     *
     * @param opened the network and the report
     * @param matches the countries that the accounts may stand for
     * @param accounts all accounts, first those whose country is in doubt, then those that have
     *     none, each by name; none where nobody would look through them
     */
    record Read(Opened opened, SortedMap<Integer, CountryMatch> matches, List<Integer> accounts)
        implements Outcome {
      /** What came of reading, with all accounts that it has. Takes O(n log n). */
      static Read of(Opened opened, SortedMap<Integer, CountryMatch> matches) {
        int count = opened.network().accountCount();
        Comparator<Integer> doubtFirst =
            Comparator.comparingInt(account -> doubt(matches.get(account)));
        return new Read(
            opened,
            matches,
            count > MOST_MATCHED
                ? List.of()
                : IntStream.range(0, count)
                    .boxed()
                    .sorted(doubtFirst.thenComparing(account -> name(opened.network(), account)))
                    .toList());
      }

      private static int doubt(@Nullable CountryMatch match) {
        if (match == null) {
          return 1;
        }
        return match.reason().sure() ? 2 : 0;
      }

      /** What an account is called, with its id where that is another. */
      String name(int account) {
        return name(opened.network(), account);
      }

      private static String name(FollowNetwork network, int account) {
        String label = network.label(account);
        return label.equals(network.id(account)) ? label : label + " · " + network.id(account);
      }
    }

    /**
     * The file gave no network.
     *
     * @param report what was found
     * @param message why, in words for people
     */
    record Refused(ImportReport report, String message) implements Outcome {}
  }

  /**
   * @param companions files that belong to it, such as an accounts table
   * @param changed called whenever there is something new to show
   */
  ImportModel(Path file, List<Path> companions, BackgroundWork work, Runnable changed) {
    this.file = file;
    this.companions.addAll(companions);
    this.work = work;
    this.changed = changed;
  }

  Path file() {
    return file;
  }

  /** How the file begins; empty until that is known. */
  Optional<FilePreview> preview() {
    return Optional.ofNullable(preview);
  }

  /** How the table begins; empty if the file is none, or that is not known yet. */
  Optional<TablePreview> table() {
    return preview instanceof TablePreview table ? Optional.of(table) : Optional.empty();
  }

  Outcome outcome() {
    return outcome;
  }

  /** Whether the file is read as detection has it, by nobody's choice. */
  boolean isAsDetected() {
    return chosen == null && corrections.equals(Corrections.NONE);
  }

  /** Begins with what detection comes to. */
  void start() {
    look(null);
  }

  /** Reads the file otherwise. */
  void read(TableReading reading) {
    look(reading);
  }

  /** Reads the file so that a finding is mended. */
  void apply(Fix fix) {
    if (table().isPresent()) {
      look(fix.apply(table().get().reading()));
    } else {
      corrections = fix.apply(corrections);
      look(null);
    }
  }

  /** Whether the file can be read so that a finding is mended. */
  boolean canApply(Fix fix) {
    return table().isPresent() || fix.mendsAnyFile();
  }

  /** Reads a table of accounts otherwise. */
  void read(String accounts, AccountsReading how) {
    table().ifPresent(table -> look(table.reading().withAccounts(accounts, how)));
  }

  /** Reads a table of accounts besides. */
  void add(Path accounts) {
    companions.remove(accounts);
    companions.add(accounts);
    look(chosen);
  }

  /** The files that belong to it, such as an accounts table. */
  List<Path> companions() {
    return List.copyOf(companions);
  }

  /** Gives up what is being read. */
  void cancel() {
    Job<?> before = job;
    if (before != null) {
      before.cancel();
    }
  }

  private void look(@Nullable TableReading reading) {
    cancel();
    chosen = reading;
    outcome = new Outcome.Pending();
    String format = preview == null ? "" : preview.format();
    job =
        work.start(
            Messages.text("app.work.opening", file.getFileName()),
            progress ->
                reading == null
                    ? FilePreview.unpacked(file, progress)
                    : TablePreview.of(file, format, reading, progress),
            this::looked,
            this::unread);
    changed.run();
  }

  private void looked(FilePreview found) {
    preview = found;
    TableReading reading = chosen;
    List<Path> beside = companions();
    Corrections said = corrections;
    job =
        work.start(
            Messages.text("app.work.opening", file.getFileName()),
            progress -> read(reading, said, beside, progress),
            this::done,
            this::unread);
    changed.run();
  }

  private Outcome.Read read(
      @Nullable TableReading reading, Corrections said, List<Path> beside, Progress progress)
      throws NetworkFileException {
    Opened opened =
        reading == null
            ? NetworkFiles.open(file, beside, said, progress.part(0, 0.8))
            : NetworkFiles.open(file, beside, reading, progress.part(0, 0.8));
    return Outcome.Read.of(
        opened,
        opened.network().accountCount() > MOST_MATCHED
            ? new TreeMap<>()
            : CountryAttributes.matches(opened, progress.part(0.8, 1)));
  }

  private void done(Outcome.Read read) {
    outcome = read;
    changed.run();
  }

  private void unread(Exception failure) {
    ImportReport report =
        failure instanceof NetworkFileException refused
            ? refused.report()
            : NetworkFiles.noSuchFile(String.valueOf(file.getFileName()));
    outcome = new Outcome.Refused(report, Complaint.of(failure));
    changed.run();
  }

  /**
   * The country that an account is taken for: as the user says, or else where the match is sure.
   */
  Optional<Country> country(Outcome.Read read, int account) {
    Optional<Country> said = corrected.get(read.opened().network().id(account));
    if (said != null) {
      return said;
    }
    CountryMatch match = read.matches().get(account);
    return match != null && match.reason().sure() ? Optional.of(match.country()) : Optional.empty();
  }

  /** Says which country an account stands for; empty if none. Outlasts further readings. */
  void correct(String account, Optional<Country> country) {
    corrected.put(account, country);
    changed.run();
  }

  /** The countries of all accounts that have one. */
  Map<Integer, Country> countries(Outcome.Read read) {
    Map<Integer, Country> countries = new HashMap<>();
    for (int account = 0; account < read.opened().network().accountCount(); account++) {
      int row = account;
      country(read, account).ifPresent(country -> countries.put(row, country));
    }
    return countries;
  }

  /** Whether so many accounts surely stand for countries that the facts should be offered. */
  boolean isAboutCountries(Outcome.Read read) {
    long sure = read.matches().values().stream().filter(m -> m.reason().sure()).count();
    boolean known = read.opened().network().attribute("gdp_2015_busd").isPresent();
    return !known && sure > 0 && 2 * sure >= read.opened().network().accountCount();
  }
}
