package attache.formats;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.IOException;

/**
 * Reads GraphML, also as yEd, Gephi, networkx, igraph, JUNG, Cytoscape, visone and Maltego write
 * it.
 */
final class GraphmlReader implements NetworkReader {
  @Override
  public String format() {
    return "GraphML";
  }

  @Override
  public boolean recognises(Content content) {
    return XmlRoot.name(content.head()).equals("graphml")
        || (content.named(".graphml") && content.head().stripLeading().startsWith("<"));
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
                    new GraphmlParse(xml, content.baseName(), content.size(), findings, layers)
                        .network()));
  }
}
