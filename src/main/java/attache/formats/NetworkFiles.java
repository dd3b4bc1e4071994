package attache.formats;

import attache.network.FollowNetwork;
import attache.network.MergedAccounts;
import attache.network.Provenance;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Opens network files of any known format: what a file is, its content decides, and only where that
 * leaves it open, its name.
 */
public final class NetworkFiles {
  private static final List<NetworkReader> READERS =
      List.of(
          new NetworkJsonReader(),
          new PairListReader(),
          new JsonGraphReader(),
          new GraphmlReader(),
          new GexfReader(),
          new XgmmlReader(),
          new GxlReader(),
          new DynetmlReader(),
          new DotReader(),
          new GmlReader(),
          new GdfReader(),
          new VnaReader(),
          new PajekReader(),
          new DlReader(),
          new TlpReader(),
          new LglReader(),
          new MatrixMarketReader(),
          new LedaReader(),
          new DimacsReader(),
          new Graph6Reader(),
          new MetisReader(),
          new TgfReader(),
          new MultilineListReader(),
          new SifReader(),
          new DictEdgeListReader(),
          new CytoscapeAttributesReader(),
          new ArrowListReader(),
          new NeighbourLinesReader(),
          new XlsxReader(),
          new CytoscapeEdgesReader(),
          new CountedListReader(),
          new EdgeTableReader());

  private NetworkFiles() {}

  /** The readers in the order in which they are asked whether they know a file. */
  static List<NetworkReader> readers() {
    return READERS;
  }

  /**
   * Opens a file. Takes time and memory in proportion to its size; not for the thread that draws.
   *
   * @param file the file
   * @param companions files that may hold the accounts of an edge list; if there are none, the
   *     folder of an edge list is looked through for one
   * @param progress told how far the reading is, and able to end it
   * @return the network and what there is to say of the file
   * @throws NetworkFileException if the file gives no network; its message is for people
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static Opened open(Path file, List<Path> companions, Progress progress)
      throws NetworkFileException {
    return open(file, companions, Corrections.NONE, progress);
  }

  /**
   * Opens a file and corrects what does not need to be read otherwise for it, as the user says:
   * takes names of accounts for others, and adds those that are in no list without a warning.
   *
   * @param file the file
   * @param companions files that may hold the accounts; as in the other opening
   * @param corrections the corrections; others say nothing
   * @return the network and what there is to say of the file
   * @throws NetworkFileException if the file gives no network; its message is for people
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static Opened open(
      Path file, List<Path> companions, Corrections corrections, Progress progress)
      throws NetworkFileException {
    String name = String.valueOf(file.getFileName());
    Findings findings = new Findings();
    try {
      requireFile(file);
      for (Path companion : companions) {
        requireCompanion(companion);
      }
      return open(
          Content.of(file, companions, progress.part(0, 0.2)), corrections, findings, progress);
    } catch (UnreadableException e) {
      throw failure(name, "", "", findings, e);
    } catch (IOException e) {
      throw failure(name, "", "", findings, unreachable(e));
    }
  }

  /**
   * Opens a table of ties as the user says that it is to be read, whatever it looks like.
   *
   * @param file the table
   * @param companions files that may hold its accounts; as in the other opening
   * @param reading how it is to be read
   * @return the network and what there is to say of the file
   * @throws NetworkFileException if the table gives no network; its message is for people
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static Opened open(
      Path file, List<Path> companions, TableReading reading, Progress progress)
      throws NetworkFileException {
    String name = String.valueOf(file.getFileName());
    Findings findings = new Findings();
    try {
      requireFile(file);
      for (Path companion : companions) {
        requireCompanion(companion);
      }
      Content whole = Content.of(file, companions, reading.encoding(), progress.part(0, 0.1));
      Content content = whole.compressed() ? whole.decompressed(progress.part(0.1, 0.2)) : whole;
      return open(
          content, new ChosenTableReader(reading), reading.corrections(), findings, progress);
    } catch (UnreadableException e) {
      throw failure(name, "", "", findings, e);
    } catch (IOException e) {
      throw failure(name, "", "", findings, unreachable(e));
    }
  }

  /**
   * Opens a file that is in memory already, such as a sample network of the program.
   *
   * @param name the file's name, without its folder
   * @param bytes the file's bytes
   * @throws NetworkFileException if the bytes give no network; its message is for people
   */
  public static Opened open(String name, byte[] bytes, Progress progress)
      throws NetworkFileException {
    Findings findings = new Findings();
    try {
      return open(
          Content.of(name, bytes, progress.part(0, 0.2)), Corrections.NONE, findings, progress);
    } catch (UnreadableException e) {
      throw failure(name, "", "", findings, e);
    } catch (IOException e) {
      throw failure(name, "", "", findings, unreachable(e));
    }
  }

  /** The report on a file whose name no file can have. */
  public static ImportReport noSuchFile(String name) {
    Findings findings = new Findings();
    findings.add(unreachable(new NoSuchFileException(name)).finding());
    return findings.report(name, "", "");
  }

  /**
   * What to throw at a file that gives no network, for reasons that only the caller knows.
   *
   * @param name the file's name, without its folder
   * @param format the format as people call it
   * @param message what is wrong and what to do next, for people
   */
  public static NetworkFileException refusal(String name, String format, String message) {
    return failure(name, format, "", new Findings(), new UnreadableException(message, ""));
  }

  private static Opened open(
      Content file, Corrections corrections, Findings findings, Progress progress)
      throws NetworkFileException, UnreadableException, IOException {
    Content content = file.compressed() ? file.decompressed(progress.part(0.1, 0.2)) : file;
    requireText(content);
    return open(content, reader(content), corrections, findings, progress);
  }

  private static Opened open(
      Content content,
      NetworkReader reader,
      Corrections corrections,
      Findings findings,
      Progress progress)
      throws NetworkFileException {
    try {
      FollowNetwork network =
          corrected(reader.read(content, findings, progress.part(0.2, 1)), corrections, findings);
      Provenance said = network.provenance();
      FollowNetwork complete =
          network.withProvenance(
              new Provenance(
                  said.source().isEmpty() ? content.name() : said.source(),
                  reader.format(),
                  content.sha256(),
                  said.notice(),
                  said.notes()));
      EncodingFindings.tell(content, findings);
      tellOfNothing(network, findings);
      return new Opened(
          complete, findings.report(content, reader.format(), complete), findings.accounts());
    } catch (UnreadableException e) {
      throw failure(content.name(), reader.format(), content.encodingName(), findings, e);
    } catch (IOException e) {
      throw failure(
          content.name(), reader.format(), content.encodingName(), findings, unreachable(e));
    } catch (OutOfMemoryError e) {
      throw failure(
          content.name(),
          reader.format(),
          content.encodingName(),
          findings,
          new UnreadableException(
              Messages.text("formats.memory"), Messages.text("formats.memory.remedy")));
    }
  }

  /** The network with names taken for others that its reader knew nothing of. */
  private static FollowNetwork corrected(
      FollowNetwork read, Corrections corrections, Findings findings) {
    MergedAccounts merged = MergedAccounts.of(read, corrections.meant());
    findings.mended(corrections, merged);
    if (merged.count() == 0) {
      return read;
    }
    Provenance said = read.provenance();
    List<String> notes = new ArrayList<>(said.notes());
    notes.addAll(Corrections.notes(corrections.meant()));
    return merged
        .network()
        .withProvenance(
            new Provenance(said.source(), said.format(), said.sha256(), said.notice(), notes));
  }

  static void requireFile(Path file) throws UnreadableException, IOException {
    if (Files.isDirectory(file)) {
      throw new UnreadableException(
          Messages.text("formats.file.folder"), Messages.text("formats.file.folder.remedy"));
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UnreadableException(
          Messages.text("formats.file.special"), Messages.text("formats.file.folder.remedy"));
    }
    if (Files.size(file) > Limits.FILE_BYTES) {
      throw new UnreadableException(
          Messages.text("formats.limit.size", Limits.FILE_BYTES >> 30),
          Messages.text("formats.limit.remedy"));
    }
  }

  /**
   * A table that was named must be there; without it the network would be another than was meant.
   */
  private static void requireCompanion(Path file) throws UnreadableException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new UnreadableException(
          Messages.text("formats.companion.missing", file),
          Messages.text("formats.file.missing.remedy"));
    }
  }

  static void requireText(Content content) throws UnreadableException {
    if (content.head().isBlank()) {
      throw new UnreadableException(
          1,
          1,
          "",
          Messages.text("formats.file.empty"),
          Messages.text("formats.file.empty.remedy"));
    }
    if (new XlsxReader().recognises(content)) {
      return;
    }
    Optional<ForeignFile> foreign = ForeignFile.of(content);
    if (foreign.isPresent()) {
      throw new UnreadableException(
          1,
          0,
          "",
          Messages.text("formats.file.notyet", foreign.get().called()),
          foreign.get().remedy());
    }
    if (content.binary()) {
      throw new UnreadableException(
          lineOfZero(content.head()),
          0,
          "",
          Messages.text("formats.file.binary"),
          Messages.text("formats.file.formats"));
    }
  }

  /** The line of the first character that no text has; 0 if it is not near the start. */
  private static int lineOfZero(String head) {
    int zero = head.indexOf(0);
    return zero < 0 ? 0 : 1 + (int) head.substring(0, zero).chars().filter(c -> c == '\n').count();
  }

  static NetworkReader reader(Content content) throws UnreadableException {
    for (NetworkReader reader : READERS) {
      if (reader.recognises(content)) {
        return reader;
      }
    }
    throw new UnreadableException(
        1,
        0,
        content.head().strip().lines().findFirst().orElse(""),
        content
            .knownFormat()
            .map(format -> Messages.text("formats.file.notyet", format))
            .orElseGet(() -> Messages.text("formats.file.unknown")),
        Messages.text("formats.file.formats"));
  }

  private static void tellOfNothing(FollowNetwork network, Findings findings) {
    if (network.accountCount() == 0) {
      findings.warn(
          1, 0, "", Messages.text("formats.nothing"), Messages.text("formats.file.empty.remedy"));
    } else if (network.layers().stream().allMatch(layer -> layer.arcCount() == 0)) {
      findings.note(0, 0, "", Messages.text("formats.noties"), "");
    }
  }

  private static UnreadableException unreachable(IOException e) {
    if (e instanceof Decompressed.Broken broken) {
      int line = (int) Math.min(Integer.MAX_VALUE, broken.line());
      return new UnreadableException(
          line,
          0,
          "",
          Messages.text("formats.gzip.broken", broken.bytes(), line),
          Messages.text("formats.file.empty.remedy"));
    }
    String message =
        switch (e) {
          case NoSuchFileException missing -> Messages.text("formats.file.missing");
          case AccessDeniedException denied -> Messages.text("formats.file.denied");
          case Decompressed.Bomb bomb -> Messages.text("formats.gzip.bomb");
          case CharacterCodingException broken -> Messages.text("formats.encoding.damaged");
          default -> Messages.text("formats.file.io", String.valueOf(e.getMessage()));
        };
    return new UnreadableException(
        message,
        e instanceof Decompressed.Bomb
            ? Messages.text("formats.limit.remedy")
            : Messages.text("formats.file.missing.remedy"));
  }

  private static NetworkFileException failure(
      String name, String format, String encoding, Findings findings, UnreadableException cause) {
    Finding finding = cause.finding();
    findings.add(finding);
    String message =
        finding.line() == 0
            ? Messages.text("formats.failure", name, finding.message(), finding.remedy())
            : Messages.text(
                "formats.failure.place", name, finding.line(), finding.message(), finding.remedy());
    return new NetworkFileException(message, findings.report(name, format, encoding));
  }
}
