package attache.formats;

import attache.network.Spell;
import java.util.List;

/**
 * A value of an attribute of something in a GEXF file.
 *
 * @param id the attribute's id in the file
 * @param attribute the attribute
 * @param text the value as it stands in the file
 * @param times when it held; empty if always
 * @param line where it stands
 * @param column where it stands
 */
record GexfValue(
    String id,
    DeclaredAttributes.Declared attribute,
    String text,
    List<String> times,
    int line,
    int column) {
  /** When it began to hold, of several times the last; empty if it always did. */
  String since() {
    String latest = "";
    for (String time : times) {
      String start = GexfTimes.start(time);
      if (latest.isEmpty() || Spell.compare(start, latest) > 0) {
        latest = start;
      }
    }
    return latest;
  }
}
