package attache.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/**
 * Reads XGMML, in which Cytoscape exports networks. Graphs inside of accounts, which are its
 * groups, become part of the whole.
 */
final class XgmmlReader implements XmlDraftReader {
  @Override
  public String format() {
    return "XGMML";
  }

  @Override
  public boolean recognises(Content content) {
    return XmlRoot.name(content.head()).equals("graph");
  }

  @Override
  public void fill(XmlCursor xml, NetworkDraft draft)
      throws XMLStreamException, UnreadableException {
    new Parse(xml, draft).read();
  }

  /** One reading of a file. */
  private static final class Parse {
    private final XmlCursor xml;
    private final NetworkDraft draft;
    private final Findings findings;
    private final Occurrences nested = new Occurrences();
    private boolean directedByDefault;

    Parse(XmlCursor xml, NetworkDraft draft) {
      this.xml = xml;
      this.draft = draft;
      findings = draft.findings();
    }

    void read() throws XMLStreamException, UnreadableException {
      draft.state(Spelling.isTrue(xml.attribute("directed")));
      directedByDefault = draft.directed();
      readGraph();
      findings.nestedGraphs(nested);
    }

    private void readGraph() throws XMLStreamException, UnreadableException {
      while (xml.nextChild()) {
        switch (xml.name().toLowerCase(Locale.ROOT)) {
          case "node" -> readNode();
          case "edge" -> readEdge();
          case "att", "graphics" -> xml.skip();
          default -> xml.skipUnknown("formats.xml.unknown", findings);
        }
      }
    }

    /**
     * Goes past an element that only points at one which stands elsewhere; false if it does not.
     */
    private boolean skipReference() throws XMLStreamException, UnreadableException {
      boolean reference = xml.has("href") && !xml.has("id") && !xml.has("source");
      if (reference) {
        xml.skip();
      }
      return reference;
    }

    private void readNode() throws XMLStreamException, UnreadableException {
      if (skipReference()) {
        return;
      }
      int line = xml.line();
      int column = xml.column();
      String id = xml.attribute("id");
      String label = xml.attribute("label");
      int account =
          id.isEmpty() ? draft.listNameless(label, line, column) : draft.list(id, line, column);
      List<Datum> data = readData();
      draft.put(account, data);
      if (!label.isEmpty()) {
        draft.label(account, label);
      }
    }

    private void readEdge() throws XMLStreamException, UnreadableException {
      if (skipReference()) {
        return;
      }
      int line = xml.line();
      int column = xml.column();
      String source = xml.attribute("source");
      String target = xml.attribute("target");
      String own = xml.attribute("directed");
      String weight = xml.attribute("weight");
      List<Datum> data = new ArrayList<>();
      if (!weight.isEmpty()) {
        data.add(new Datum("weight", null, weight, line, column));
      }
      data.addAll(readData());
      if (source.isEmpty() || target.isEmpty()) {
        draft.findings().skipEndless(line, column, source + target);
        return;
      }
      draft.tie(
          draft.end(source, line, column),
          draft.end(target, line, column),
          own.isEmpty() ? directedByDefault : Spelling.isTrue(own),
          data,
          line);
    }

    /** The attributes of the element here; moves to its end. */
    private List<Datum> readData() throws XMLStreamException, UnreadableException {
      List<Datum> data = new ArrayList<>();
      while (xml.nextChild()) {
        String name = xml.attribute("name");
        if (!xml.name().equalsIgnoreCase("att")) {
          xml.skip();
          continue;
        }
        if (name.isEmpty()) {
          readParts();
          continue;
        }
        int line = xml.line();
        int column = xml.column();
        boolean text = xml.attribute("type").equalsIgnoreCase("string");
        boolean stated = xml.has("value");
        String value = xml.attribute("value");
        List<String> parts = readParts();
        if (!parts.isEmpty()) {
          data.add(new Datum(name, ValueType.LIST, parts, line, column));
        } else if (stated && !value.isEmpty()) {
          data.add(new Datum(name, text ? ValueType.TEXT : null, value, line, column));
        }
        if (data.size() > Limits.COLUMNS) {
          throw Limits.tooManyColumns(line);
        }
      }
      return data;
    }

    /** The values of a list; a graph among them is read, too. */
    private List<String> readParts() throws XMLStreamException, UnreadableException {
      List<String> parts = new ArrayList<>();
      while (xml.nextChild()) {
        if (xml.name().equalsIgnoreCase("graph")) {
          nested.add(xml.line());
          readGraph();
          continue;
        }
        if (xml.name().equalsIgnoreCase("att") && xml.has("value") && parts.size() < Limits.PARTS) {
          parts.add(xml.attribute("value"));
        }
        xml.skip();
      }
      return parts;
    }
  }
}
