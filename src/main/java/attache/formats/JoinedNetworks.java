package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Provenance;
import attache.network.Waves;
import attache.text.Messages;
import attache.text.TellingParts;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes one network of several files: its layers, or its waves. */
public final class JoinedNetworks {
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

  private JoinedNetworks() {}

  /** What several files are of one network. */
  public enum As {
    /** Each file's ties are a kind of their own, such as follows and mentions. */
    LAYERS,
    /** Each file's ties were observed at another time. */
    WAVES
  }

  /**
   * One of the networks.
   *
   * @param name what the layer or wave is called
   * @param network the network
   */
  public record Part(String name, FollowNetwork network) {}

  /**
   * One network of several, matched by the ids of their accounts. It says where each came from, and
   * what must be said of any of them. Takes O(n + m log d) for out-degrees d.
   *
   * @param parts at least one, in the order in which their layers shall stand
   */
  public static FollowNetwork join(As as, List<Part> parts) {
    List<Waves.Part> named =
        parts.stream()
            .map(
                part ->
                    as == As.WAVES
                        ? new Waves.Part("", part.name(), part.network())
                        : new Waves.Part(part.name(), "", part.network()))
            .toList();
    return Waves.join(parts.stream().map(Part::name).collect(Collectors.joining(" + ")), named)
        .withProvenance(provenance(parts));
  }

  private static Provenance provenance(List<Part> parts) {
    Set<String> sources = new LinkedHashSet<>();
    Set<String> formats = new LinkedHashSet<>();
    Set<String> notices = new LinkedHashSet<>();
    Set<String> notes = new LinkedHashSet<>();
    for (Part part : parts) {
      Provenance of = part.network().provenance();
      sources.add(of.source());
      formats.add(of.format());
      notices.add(of.notice());
      if (!of.sha256().isEmpty()) {
        notes.add(Messages.text("formats.joined.part", part.name(), of.source(), of.sha256()));
      }
      notes.addAll(of.notes());
    }
    return new Provenance(
        together(sources, " + "),
        together(formats, ", "),
        "",
        together(notices, " · "),
        List.copyOf(notes));
  }

  private static String together(Set<String> texts, String between) {
    return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
  }

  /** A file's name without folder and ending. */
  public static String name(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("(?<=.)\\.[^.]*$", "");
  }

  /**
   * What files tell apart in their names: the year if each has another one, otherwise what is left
   * without the words that all begin or end with; the whole name where nothing would be left.
   */
  public static List<String> names(List<Path> files) {
    List<String> whole = files.stream().map(JoinedNetworks::name).toList();
    return years(whole).orElseGet(() -> TellingParts.of(whole));
  }

  /** The year that each of the names has in it; empty unless each has another one. */
  static Optional<List<String>> years(List<String> names) {
    List<String> years = names.stream().map(JoinedNetworks::year).toList();
    return distinct(years) ? Optional.of(years) : Optional.empty();
  }

  /** Whether files tell by their names that they are of different years. */
  public static boolean tellYears(List<Path> files) {
    return years(files.stream().map(JoinedNetworks::name).toList()).isPresent();
  }

  private static String year(String name) {
    Matcher year = YEAR.matcher(name);
    return year.find() ? year.group() : "";
  }

  private static boolean distinct(List<String> texts) {
    return new HashSet<>(texts).size() == texts.size() && texts.stream().noneMatch(String::isBlank);
  }
}
