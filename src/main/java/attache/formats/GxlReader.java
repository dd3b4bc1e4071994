package attache.formats;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads GXL (Winter, Kullbach and Riediger 2002), which Graphviz, GROOVE and programs for reverse
 * engineering write. Graphs inside of accounts become part of the whole.
 */
final class GxlReader implements NetworkReader {
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
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    NetworkDraft draft =
        new NetworkDraft(content.baseName(), content.size(), findings, NetworkDraft.Known.NOTHING);
    return XmlFile.read(content, findings, progress, xml -> new Parse(xml, draft, findings).read());
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
    private int nested;
    private int firstNested;
    private int hyperedges;
    private int firstHyperedge;

    Parse(XmlCursor xml, NetworkDraft draft, Findings findings) {
      this.xml = xml;
      this.draft = draft;
      this.findings = findings;
    }

    FollowNetwork read() throws XMLStreamException, UnreadableException {
      xml.enterRoot(findings);
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
      tellOfStructure();
      return draft.finish();
    }

    private void tellOfStructure() {
      if (nested > 0) {
        findings.nestedGraphs(firstNested, nested);
      }
      if (hyperedges > 0) {
        findings.hyperedges(firstHyperedge, hyperedges);
      }
    }

    private void readGraph() throws XMLStreamException, UnreadableException {
      while (xml.nextChild()) {
        switch (xml.name()) {
          case "node" -> readNode();
          case "edge" -> readEdge();
          case "rel" -> {
            hyperedges++;
            firstHyperedge = hyperedges == 1 ? xml.line() : firstHyperedge;
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
            nested++;
            firstNested = nested == 1 ? line : firstNested;
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
