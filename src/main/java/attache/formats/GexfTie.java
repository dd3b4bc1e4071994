package attache.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a GEXF file says of one tie, collected until its element ends. */
final class GexfTie {
  private final int line;
  private final int column;
  private final boolean directed;
  private final String kind;
  private final String label;
  private final String weight;
  private final List<String> times = new ArrayList<>();
  private final List<GexfValue> values = new ArrayList<>();
  private final Map<String, String> drawn = new LinkedHashMap<>();

  GexfTie(int line, int column, boolean directed, String kind, String label, String weight) {
    this.line = line;
    this.column = column;
    this.directed = directed;
    this.kind = kind;
    this.label = label;
    this.weight = weight;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  boolean directed() {
    return directed;
  }

  /** Whether nothing is said of it but its ends, its kind and its weight. */
  boolean bare() {
    return label.isBlank() && times.isEmpty() && values.isEmpty() && drawn.isEmpty();
  }

  /** What kind of tie it is; empty if the file does not say. */
  String kind() {
    return kind;
  }

  /** Its name; empty if it has none. */
  String label() {
    return label;
  }

  /** Its weight as it stands in the file; empty if it has none of its own. */
  String weight() {
    return weight;
  }

  /** When it existed; empty if always. */
  List<String> times() {
    return times;
  }

  /** Its attributes. */
  List<GexfValue> values() {
    return values;
  }

  /** Takes what the element here says of how the tie is drawn. */
  void drawn(XmlCursor xml) {
    switch (xml.name()) {
      case "color" -> GexfColors.hex(xml).ifPresent(hex -> drawn.put(GexfAccounts.COLOUR, hex));
      case "thickness" -> drawn.put("thickness", xml.attribute("value"));
      default -> drawn.put("line", xml.attribute("value"));
    }
  }

  /** How it is drawn, by the name of the attribute that holds it. */
  Map<String, String> drawn() {
    return drawn;
  }
}
