package attache.formats;

import attache.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Formats that are recognised only to be refused by their name. */
final class KnownFormats {
  /** How text formats begin, in lower case; the first that fits counts. */
  private static final Map<String, Pattern> TEXTS = new LinkedHashMap<>();

  static {
    TEXTS.put("XML", Pattern.compile("\\A<"));
    TEXTS.put("JSON", Pattern.compile("\\A[{\\[]"));
    TEXTS.put(
        "Pajek",
        Pattern.compile("^\\*(vertices|nodes|network|arcs|edges|matrix)\\b", Pattern.MULTILINE));
    TEXTS.put("UCINET DL", Pattern.compile("\\Adl\\b"));
    TEXTS.put("GDF", Pattern.compile("\\Anodedef\\s*>"));
    TEXTS.put(
        "DOT",
        Pattern.compile(
            "\\A(//[^\\n]*\\n|/\\*.*?\\*/|\\s)*(strict\\s+)?(di)?graph\\b[^\\[\\n]*\\{",
            Pattern.DOTALL));
    TEXTS.put("GML", Pattern.compile("^\\s*graph\\s*\\[?\\s*$|\\Agraph\\s*\\[", Pattern.MULTILINE));
  }

  /** Extensions of formats that no plain list or table has. */
  private static final List<String> EXTENSIONS =
      List.of(
          "net", "paj", "clu", "vec", "per", "dl", "gml", "graphml", "gexf", "gdf", "dot", "gv",
          "vna", "lgl", "json", "lgr", "tgf", "tlp", "mtx");

  private KnownFormats() {}

  /** Tells of a list or table named like a file of another format, which may lack its beginning. */
  static void tellOfOther(Content content, Findings findings) {
    for (String extension : EXTENSIONS) {
      if (content.named("." + extension)) {
        findings.warn(
            1,
            0,
            "",
            Messages.text("formats.table.misnamed", extension),
            Messages.text("formats.table.misnamed.remedy"));
      }
    }
  }

  /** The name of a text format that a text begins like, and that is no table; empty if none. */
  static Optional<String> text(String beginning) {
    String head = beginning.stripLeading();
    String root = XmlRoot.name(head).toLowerCase(Locale.ROOT);
    if (root.equals("html")) {
      return Optional.of(root.toUpperCase(Locale.ROOT));
    }
    String start = head.substring(0, Math.min(head.length(), 2000)).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, Pattern> format : TEXTS.entrySet()) {
      if (format.getValue().matcher(start).find()) {
        return Optional.of(format.getKey());
      }
    }
    return Optional.empty();
  }
}
