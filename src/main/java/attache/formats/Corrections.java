package attache.formats;

import attache.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is to be read otherwise than it stands in a file; the file itself is never changed.
 *
 * @param meant names of accounts as they are written, and the names that are meant
 * @param emptyDropped whether rows without one of the two ends are left out without a warning
 * @param unknownAdded whether accounts that are in no list are added without a warning
 * @param headerMended whether blanks around the names of columns are left away, and equal names
 *     numbered, without a warning
 * @param quotesEnded whether a quotation mark that is not closed in its line is an ordinary
 *     character
 * @param targetsParted what stands between the accounts in a cell that names several who are
 *     followed; empty if each cell is one account
 */
public record Corrections(
    Map<String, String> meant,
    boolean emptyDropped,
    boolean unknownAdded,
    boolean headerMended,
    boolean quotesEnded,
    String targetsParted) {
  /** Everything as it stands. */
  public static final Corrections NONE = new Corrections(Map.of(), false, false, false, false, "");

  public Corrections {
    meant = Map.copyOf(meant);
  }

  /**
   * These and one name more. No name is meant that is itself read as another: what was to become
   * the written name now becomes the meant one, and a name that was to become another does so
   * still.
   */
  Corrections with(String written, String name) {
    String last = meant(name).equals(written) ? name : meant(name);
    Map<String, String> all = new HashMap<>(meant);
    all.replaceAll((from, to) -> to.equals(written) ? last : to);
    all.put(written, last);
    all.remove(last, last);
    return new Corrections(
        all, emptyDropped, unknownAdded, headerMended, quotesEnded, targetsParted);
  }

  Corrections withEmptyDropped() {
    return new Corrections(meant, true, unknownAdded, headerMended, quotesEnded, targetsParted);
  }

  Corrections withUnknownAdded() {
    return new Corrections(meant, emptyDropped, true, headerMended, quotesEnded, targetsParted);
  }

  Corrections withHeaderMended() {
    return new Corrections(meant, emptyDropped, unknownAdded, true, quotesEnded, targetsParted);
  }

  Corrections withQuotesEnded() {
    return new Corrections(meant, emptyDropped, unknownAdded, headerMended, true, targetsParted);
  }

  Corrections withTargetsParted(String separator) {
    return new Corrections(meant, emptyDropped, unknownAdded, headerMended, quotesEnded, separator);
  }

  /** What was read otherwise than it stands, in a sentence each, by the written names. */
  static List<String> notes(Map<String, String> meant) {
    return new TreeMap<>(meant)
        .entrySet().stream()
            .map(name -> Messages.text("formats.corrected.note", name.getKey(), name.getValue()))
            .toList();
  }

  /** The name that is meant by a written one. */
  String meant(String written) {
    return meant.isEmpty() ? written : meant.getOrDefault(written, written);
  }
}
