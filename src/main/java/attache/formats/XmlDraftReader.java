package attache.formats;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** Reads a format of XML element by element, in one pass. */
interface XmlDraftReader extends NetworkReader {
  /**
   * Takes what the root element says into a draft.
   *
   * @param xml in the root element
   * @throws XMLStreamException if the text is no XML
   * @throws UnreadableException if it gives no network
   */
  void fill(XmlCursor xml, NetworkDraft draft) throws XMLStreamException, UnreadableException;

  @Override
  default FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    NetworkDraft draft =
        new NetworkDraft(content.baseName(), content.size(), findings, NetworkDraft.Known.NOTHING);
    return XmlFile.read(
        content,
        findings,
        progress,
        xml -> {
          xml.enterRoot(findings);
          fill(xml, draft);
          return draft.finish();
        });
  }
}
