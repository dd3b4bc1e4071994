package attache.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Reads DynetML, in which ORA keeps its networks: classes of accounts, and networks between them,
 * each of which becomes a layer. Of several meta-networks the first is read.
 */
final class DynetmlReader implements XmlDraftReader {
  private static final Set<String> ROOTS =
      Set.of("DynamicNetwork", "DynamicMetaNetwork", "MetaNetwork", "MetaMatrix");

  @Override
  public String format() {
    return "DynetML";
  }

  @Override
  public boolean recognises(Content content) {
    return ROOTS.contains(XmlRoot.name(content.head()));
  }

  @Override
  public void fill(XmlCursor xml, NetworkDraft draft)
      throws XMLStreamException, UnreadableException {
    new Parse(xml, draft).read();
  }

  /** One reading of a file. */
  private static final class Parse {
    private static final String CLASS = "nodeclass";

    private final XmlCursor xml;
    private final NetworkDraft draft;
    private final Findings findings;
    private int metaNetworks;

    Parse(XmlCursor xml, NetworkDraft draft) {
      this.xml = xml;
      this.draft = draft;
      findings = draft.findings();
    }

    void read() throws XMLStreamException, UnreadableException {
      draft.state(true);
      readInner();
    }

    /** Reads the element here, which holds lists of accounts and networks or meta-networks. */
    private void readInner() throws XMLStreamException, UnreadableException {
      while (xml.nextChild()) {
        switch (xml.name()) {
          case "MetaNetwork", "MetaMatrix" -> readMetaNetwork();
          case "nodes", "networks" -> readInner();
          case "nodeclass", "nodeset" -> readClass();
          case "network", "graph" -> readNetwork();
          case "properties", "propertyIdentities", "documents", "sources", "measures" -> xml.skip();
          default -> xml.skipUnknown("formats.xml.unknown", findings);
        }
      }
    }

    private void readMetaNetwork() throws XMLStreamException, UnreadableException {
      metaNetworks++;
      if (metaNetworks == 1) {
        readInner();
        return;
      }
      if (metaNetworks == 2) {
        findings.furtherGraph(xml.line(), xml.column(), "");
      }
      xml.skip();
    }

    private void readClass() throws XMLStreamException, UnreadableException {
      String name = xml.has("id") ? xml.attribute("id") : xml.attribute("type");
      while (xml.nextChild()) {
        if (!xml.name().equals("node")) {
          xml.skip();
          continue;
        }
        int line = xml.line();
        int column = xml.column();
        String id = xml.attribute("id");
        String title = xml.attribute("title");
        int account =
            id.isEmpty() ? draft.listNameless(title, line, column) : draft.list(id, line, column);
        if (!title.isEmpty()) {
          draft.label(account, title);
        }
        List<Datum> data = new ArrayList<>();
        if (!name.isEmpty()) {
          data.add(new Datum(CLASS, ValueType.TEXT, name, line, column));
        }
        readProperties(data);
        draft.put(account, data);
      }
    }

    private void readProperties(List<Datum> data) throws XMLStreamException, UnreadableException {
      while (xml.nextChild()) {
        if (xml.name().equals("properties")) {
          readProperties(data);
          continue;
        }
        String name = xml.has("id") ? xml.attribute("id") : xml.attribute("name");
        String value = xml.attribute("value");
        if (xml.name().equals("property") && !name.isEmpty() && !value.isEmpty()) {
          data.add(new Datum(name, null, value, xml.line(), xml.column()));
        }
        if (data.size() > Limits.COLUMNS) {
          throw Limits.tooManyColumns(xml.line());
        }
        xml.skip();
      }
    }

    private void readNetwork() throws XMLStreamException, UnreadableException {
      String own = xml.attribute("isDirected");
      boolean directed = own.isEmpty() || Spelling.isTrue(own);
      String name = xml.attribute("id");
      TieCollector ties = draft.layer(name.isEmpty() ? "network" : name, xml.line());
      while (xml.nextChild()) {
        if (xml.name().equals("link") || xml.name().equals("edge")) {
          readLink(ties, directed);
        } else {
          xml.skip();
        }
      }
    }

    private void readLink(TieCollector ties, boolean directed)
        throws XMLStreamException, UnreadableException {
      int line = xml.line();
      int column = xml.column();
      String source = xml.attribute("source");
      String target = xml.attribute("target");
      String value = xml.attribute("value").strip();
      xml.skip();
      if (source.isEmpty() || target.isEmpty()) {
        draft.findings().skipEndless(line, column, source + target);
        return;
      }
      int from = draft.end(source, line, column);
      int to = draft.end(target, line, column);
      double weight =
          value.isEmpty() || Spelling.isTruth(value)
              ? value.equalsIgnoreCase("false") ? 0 : 1
              : draft.weight(value, line, column);
      // ORA may write the cells of a matrix that are zero.
      if (weight != 0) {
        ties.tie(from, to, weight, directed, line);
      }
    }
  }
}
