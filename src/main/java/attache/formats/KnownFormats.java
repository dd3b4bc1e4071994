package attache.formats;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Formats that may hold a network file as it is. */
  static final Set<String> PACKED = Set.of("ZIP", "gzip");

  private KnownFormats() {}

  /** The name of a format that content begins like, and that no reader reads; empty if none. */
  static Optional<String> unreadable(Content content) {
    byte[] head = content.headBytes();
    if (begins(head, 'P', 'K', 3, 4)) {
      return Optional.of(content.named(".xlsx", ".xlsm") ? "Excel" : "ZIP");
    }
    if (begins(head, 0x1F, 0x8B)) {
      // One that is compressed twice; unpacked without an end it could swell beyond measure.
      return Optional.of("gzip");
    }
    if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return Optional.of("Excel 97 (.xls)");
    }
    if (begins(head, '%', 'P', 'D', 'F')) {
      return Optional.of("PDF");
    }
    return Optional.empty();
  }

  /** The name of a text format that content begins like, and that is no table; empty if none. */
  static Optional<String> text(Content content) {
    String head = content.head().stripLeading();
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

  private static boolean begins(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
