package attache.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads GXL (Winter, Kullbach and Riediger 2002), which Graphviz, GROOVE and programs for reverse
 * engineering write. Graphs inside of accounts become part of the whole.
 */
final class GxlReader implements XmlDraftReader {
  private static final String ROOT = "gxl";

  @Override
  public String format() {
    return "GXL";
  }

  @Override
  public boolean recognises(Content content) {
    return XmlRoot.name(content.head()).equals(ROOT);
  }

  @Override
  public void fill(XmlCursor xml, NetworkDraft draft)
      throws XMLStreamException, UnreadableException {
    new Parse(xml, draft).read();
  }

  /** One reading of a file. */
  private static final class Parse {
    private static final String TYPE = "type";
    private static final List<String> MODES =
        List.of("directed", "undirected", "defaultdirected", "defaultundirected");

    private final XmlCursor xml;
    private final NetworkDraft draft;
    private final Findings findings;
    private int graphs;
    private final Occurrences nested = new Occurrences();
    private final Occurrences hyperedges = new Occurrences();

    Parse(XmlCursor xml, NetworkDraft draft) {
      this.xml = xml;
      this.draft = draft;
      findings = draft.findings();
    }

    void read() throws XMLStreamException, UnreadableException {
      while (xml.nextChild()) {
        if (!xml.name().equals("graph")) {
          xml.skipUnknown("formats.xml.unknown", findings);
          continue;
        }
        graphs++;
        if (graphs == 1) {
          new XmlChecks(xml, findings).requireKnown("edgemode", MODES, "directed");
          draft.state(!xml.attribute("edgemode").endsWith("undirected"));
          readGraph();
          continue;
        }
        if (graphs == 2) {
          findings.furtherGraph(xml.line(), xml.column(), "");
        }
        xml.skip();
      }
      findings.nestedGraphs(nested);
      findings.hyperedges(hyperedges);
    }

    private void readGraph() throws XMLStreamException, UnreadableException {
      while (xml.nextChild()) {
        switch (xml.name()) {
          case "node" -> readNode();
          case "edge" -> readEdge();
          case "rel" -> {
            hyperedges.add(xml.line());
            findings.skip();
            xml.skip();
          }
          case TYPE, "attr" -> xml.skip();
          default -> xml.skipUnknown("formats.xml.unknown", findings);
        }
      }
    }

    private void readNode() throws XMLStreamException, UnreadableException {
      int line = xml.line();
      int column = xml.column();
      String id = xml.attribute("id");
      int account =
          id.isEmpty() ? draft.listNameless("", line, column) : draft.list(id, line, column);
      draft.put(account, readData());
    }

    private void readEdge() throws XMLStreamException, UnreadableException {
      int line = xml.line();
      int column = xml.column();
      String from = xml.attribute("from");
      String to = xml.attribute("to");
      String own = xml.attribute("isdirected");
      List<Datum> data = readData();
      if (from.isEmpty() || to.isEmpty()) {
        findings.skipEndless(line, column, from + to);
        return;
      }
      boolean directed = own.isEmpty() ? draft.directed() : Spelling.isTrue(own);
      draft.tie(draft.end(from, line, column), draft.end(to, line, column), directed, data, line);
    }

    /** The attributes of the element here; moves to its end. */
    private List<Datum> readData() throws XMLStreamException, UnreadableException {
      List<Datum> data = new ArrayList<>();
      while (xml.nextChild()) {
        int line = xml.line();
        int column = xml.column();
        switch (xml.name()) {
          case TYPE -> {
            String type = xml.attribute("href");
            data.add(new Datum(TYPE, ValueType.TEXT, type.replaceFirst(".*#", ""), line, column));
            xml.skip();
          }
          case "attr" -> readValue(xml.attribute("name"), data, line, column);
          case "graph" -> {
            nested.add(line);
            readGraph();
          }
          default -> xml.skip();
        }
        if (data.size() > Limits.COLUMNS) {
          throw Limits.tooManyColumns(line);
        }
      }
      return data;
    }

    /** Reads what an attribute says: a value, or a list of values in an element of its own. */
    private void readValue(String name, List<Datum> data, int line, int column)
        throws XMLStreamException, UnreadableException {
      while (xml.nextChild()) {
        switch (xml.name().toLowerCase(Locale.ROOT)) {
          case "seq", "set", "bag", "tup" -> {
            List<String> parts = new ArrayList<>();
            while (xml.nextChild()) {
              String part = xml.text().strip();
              if (!part.isEmpty() && parts.size() < Limits.PARTS) {
                parts.add(part);
              }
            }
            add(name, ValueType.LIST, parts, data, line, column);
          }
          case "string", "enum" ->
              add(name, ValueType.TEXT, List.of(xml.text()), data, line, column);
          case "int", "float", "bool" ->
              add(name, null, List.of(xml.text().strip()), data, line, column);
          default -> xml.skip();
        }
      }
    }

    private static void add(
        String name,
        @Nullable ValueType type,
        List<String> texts,
        List<Datum> data,
        int line,
        int column) {
      if (!name.isEmpty() && !texts.isEmpty() && !texts.getFirst().isEmpty()) {
        data.add(new Datum(name, type, texts, line, column));
      }
    }
  }
}
