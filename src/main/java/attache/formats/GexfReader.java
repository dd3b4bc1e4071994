package attache.formats;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.IOException;

/** Reads GEXF 1.0 to 1.3, as Gephi and other programs write it, whatever its namespace. */
final class GexfReader implements NetworkReader {
  @Override
  public String format() {
    return "GEXF";
  }

  @Override
  public boolean recognises(Content content) {
    String root = XmlRoot.name(content.head());
    return root.equalsIgnoreCase("gexf")
        || (content.named(".gexf") && content.head().stripLeading().startsWith("<"));
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    return LayerAttribute.read(
        findings,
        layers ->
            XmlFile.read(
                content,
                findings,
                progress,
                xml ->
                    new GexfParse(xml, content.baseName(), content.size(), findings, layers)
                        .network()));
  }
}
