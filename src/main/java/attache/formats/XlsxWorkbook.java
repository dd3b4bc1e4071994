package attache.formats;

import attache.tables.WorkbookText;
import attache.text.Messages;
import attache.work.Progress;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The sheets of a workbook, and the texts that they share. */
final class XlsxWorkbook implements Closeable {
  /** Characters of shared texts that any workbook may have; a larger file may have more. */
  private static final long FREE_CHARACTERS = 16L << 20;

  private static final String ROOT = "xl/";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

  /**
   * A sheet.
   *
   * @param name what people call it
   * @param part where it is in the workbook
   */
  record Sheet(String name, String part) {}

  private final XlsxParts parts;
  private final long bytes;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final Set<Integer> dateStyles = new HashSet<>();
  private boolean from1904;

  XlsxWorkbook(Content content, Progress progress) throws IOException, UnreadableException {
    bytes = content.size();
    parts = new XlsxParts(content, progress);
    try {
      readAll();
    } catch (IOException | UnreadableException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private void readAll() throws IOException, UnreadableException {
    Map<String, String> targets =
        parts.has(RELATIONS)
            ? parts.read(RELATIONS, Progress.NONE, in -> XmlFile.read(in, XlsxWorkbook::relations))
            : Map.of();
    parts.read(
        "xl/workbook.xml",
        Progress.NONE,
        in ->
            XmlFile.read(
                in,
                xml -> {
                  readSheets(xml, targets);
                  return true;
                }));
    if (parts.has("xl/sharedStrings.xml")) {
      parts.read(
          "xl/sharedStrings.xml",
          Progress.NONE,
          in ->
              XmlFile.read(
                  in,
                  xml -> {
                    readTexts(xml);
                    return true;
                  }));
    }
    if (parts.has("xl/styles.xml")) {
      dateStyles.addAll(
          parts.read("xl/styles.xml", Progress.NONE, in -> XmlFile.read(in, XlsxDates::styles)));
    }
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }

  List<Sheet> sheets() {
    return sheets;
  }

  /** The first sheet of a name. */
  Sheet sheet(String name) throws UnreadableException {
    return sheets.stream()
        .filter(sheet -> sheet.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UnreadableException(
                    Messages.text("formats.xlsx.nosheet", Finding.shortened(name)),
                    Messages.text("formats.xlsx.nosheet.remedy")));
  }

  /** How many bytes the file has. */
  long bytes() {
    return bytes;
  }

  XlsxParts parts() {
    return parts;
  }

  /** Whether numbers in cells of that style are dates. */
  boolean isDate(int style) {
    return dateStyles.contains(style);
  }

  /** Whether days are counted from 1904 on, as old Macintosh programs do. */
  boolean from1904() {
    return from1904;
  }

  /** A shared text; empty if there is none of that number. */
  String text(String number) {
    try {
      int index = Integer.parseInt(number.strip());
      return index >= 0 && index < texts.size() ? texts.get(index) : "";
    } catch (NumberFormatException none) {
      return "";
    }
  }

  private static Map<String, String> relations(XmlCursor xml)
      throws XMLStreamException, UnreadableException {
    Map<String, String> targets = new HashMap<>();
    xml.enterRoot();
    while (xml.nextChild()) {
      String target = xml.attribute("Target");
      targets.put(xml.attribute("Id"), target.startsWith("/") ? target : ROOT + target);
      xml.skip();
    }
    return targets;
  }

  private void readSheets(XmlCursor xml, Map<String, String> targets)
      throws XMLStreamException, UnreadableException {
    xml.enterRoot();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "workbookPr" -> {
          String word = xml.attribute("date1904");
          from1904 = word.equals("1") || word.equals("true");
          xml.skip();
        }
        case "sheets" -> {
          while (xml.nextChild()) {
            String id = xml.attribute("id");
            String part =
                targets.getOrDefault(id, "xl/worksheets/sheet" + (sheets.size() + 1) + ".xml");
            if (parts.has(part)) {
              sheets.add(new Sheet(xml.attribute("name"), part));
            }
            xml.skip();
          }
        }
        default -> xml.skip();
      }
    }
  }

  private void readTexts(XmlCursor xml) throws XMLStreamException, UnreadableException {
    long characters = 0;
    xml.enterRoot();
    while (xml.nextChild()) {
      String text = richText(xml);
      texts.add(text);
      // A text takes some room even if it is empty.
      characters += text.length() + 32;
      if (characters > FREE_CHARACTERS + 8 * bytes) {
        throw new UnreadableException(
            xml.line(),
            0,
            "",
            Messages.text("formats.xlsx.texts"),
            Messages.text("formats.limit.remedy"));
      }
    }
  }

  /** The text of the element here, of however many parts, without what tells its pronunciation. */
  static String richText(XmlCursor xml) throws XMLStreamException, UnreadableException {
    StringBuilder text = new StringBuilder();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "t" -> text.append(xml.text());
        case "r" -> text.append(richText(xml));
        default -> xml.skip();
      }
    }
    return WorkbookText.decoded(text.toString());
  }
}
