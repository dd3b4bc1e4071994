package attache.formats;

import attache.text.Messages;
import java.io.IOException;
import java.util.Set;

/** One reading of a Pajek file: its sections, each of which a line with a star begins. */
final class PajekParse {
  /** What the lines of a section hold. */
  private enum Section {
    NONE,
    VERTICES,
    VALUES,
    TIES,
    LISTS,
    MATRIX,
    STATES,
    INTRA,
    INTER,
    MULTILAYER
  }

  /** Sections that go on with the number of the network's vertices, and list some of those. */
  private static final Set<String> LISTINGS = Set.of("cluster", "permutation", "hierarchy");

  private final TokenLine line;
  private final NetworkDraft draft;
  private final PajekVertices vertices;
  private final PajekTies ties;
  private final String title;
  private final boolean valuesOnly;
  private Section section = Section.NONE;
  private String values = "";
  private String network = "";
  private int networks;
  private boolean leftOut;
  private boolean listing;
  private boolean infomap;
  private boolean begun;
  private boolean tied;
  private boolean toldBefore;

  /**
   * @param layer what the layer of ties is called that belong to no relation
   */
  PajekParse(CharSource text, NetworkDraft draft, boolean valuesOnly, String title, String layer) {
    line = new TokenLine(text, "%#/");
    this.draft = draft;
    this.valuesOnly = valuesOnly;
    this.title = title;
    vertices = new PajekVertices(line, draft);
    ties = new PajekTies(line, draft, vertices);
    ties.layer(layer);
  }

  void fill() throws IOException, UnreadableException {
    while (line.next()) {
      if (line.first(0) == '*') {
        end();
        begin();
      } else {
        read();
      }
    }
    end();
    if (begun && !tied && !valuesOnly && networks > 0) {
      draft.tellOfNoTies(line.line());
    }
    if (infomap || line.commentSeen()) {
      draft.findings().note(0, 0, "", Messages.text("formats.pajek.infomap"), "");
    }
  }

  private void begin() throws UnreadableException {
    begun = true;
    String name = PajekReader.section(line.text(0));
    section = Section.NONE;
    boolean ofListing = listing;
    listing = false;
    switch (name) {
      case "network" -> {
        network = line.rest(1);
        values = "";
      }
      case "vertices" -> {
        if (!ofListing) {
          beginVertices();
        }
      }
      case "nodes" -> {
        tellOfNodes();
        beginVertices();
      }
      case "partition", "vector" -> values = line.size() > 1 ? line.rest(1) : name;
      case "arcs", "edges", "links" -> {
        infomap |= name.equals("links");
        beginTies(Section.TIES, !name.equals("edges"));
      }
      case "arcslist", "edgeslist" -> beginTies(Section.LISTS, name.equals("arcslist"));
      case "matrix" -> beginTies(Section.MATRIX, true);
      case "bipartite" -> {
        infomap = true;
        vertices.splitAt(line.text(1));
        beginTies(Section.TIES, true);
      }
      case "states" -> beginInfomap(Section.STATES, "formats.pajek.states");
      case "intra" -> beginInfomap(Section.INTRA, "");
      case "inter" -> beginInfomap(Section.INTER, "formats.pajek.inter");
      case "multilayer", "multiplex" ->
          beginInfomap(Section.MULTILAYER, "formats.pajek.multilayer");
      default -> {
        listing = LISTINGS.contains(name);
        String called = Finding.shortened(line.text(0));
        draft.skip(
            line.line(),
            1,
            line.text(0),
            Messages.text("formats.pajek.section", called),
            Messages.text("formats.pajek.section.remedy"));
      }
    }
  }

  private void beginInfomap(Section which, String message) {
    infomap = true;
    tied = true;
    section = which;
    if (!message.isEmpty()) {
      draft
          .findings()
          .warn(
              line.line(),
              1,
              line.text(0),
              Messages.text(message),
              Messages.text("formats.pajek.infomap.remedy"));
    }
  }

  /** JUNG's word for vertices, which Pajek itself does not know. */
  private void tellOfNodes() {
    draft
        .findings()
        .warn(
            line.line(),
            1,
            line.text(0),
            Messages.text("formats.pajek.nodes", line.text(0)),
            Messages.text("formats.pajek.section.remedy"));
  }

  private void beginVertices() throws UnreadableException {
    if (!values.isEmpty() || valuesOnly) {
      section = Section.VALUES;
      vertices.beginValues(values.isEmpty() ? title : values);
      values = "";
      return;
    }
    networks++;
    if (line.size() == 1) {
      infomap = true;
      draft
          .findings()
          .warn(
              line.line(),
              line.column(0),
              line.text(0),
              Messages.text("formats.pajek.nocount"),
              Messages.text("formats.pajek.nocount.remedy"));
    }
    if (networks == 1) {
      section = Section.VERTICES;
      vertices.begin();
      return;
    }
    // Further networks of the same accounts are further layers; any others cannot be.
    leftOut = !vertices.declaresAgain();
    if (leftOut) {
      draft.skip(
          line.line(),
          1,
          network,
          Messages.text("formats.pajek.network", networks),
          Messages.text("formats.graphml.graphs.remedy"));
    } else {
      ties.layer(network.isEmpty() ? Messages.text("formats.pajek.layer", networks) : network);
      draft
          .findings()
          .note(line.line(), 1, network, Messages.text("formats.pajek.networks", networks), "");
    }
  }

  private void beginTies(Section which, boolean directed) throws UnreadableException {
    if (leftOut) {
      return;
    }
    section = which;
    if (networks == 0 && !tied) {
      draft
          .findings()
          .warn(
              line.line(),
              line.column(0),
              line.text(0),
              Messages.text("formats.pajek.novertices"),
              Messages.text("formats.pajek.nocount.remedy"));
    }
    tied = true;
    ties.begin(directed, which == Section.MATRIX);
  }

  private void read() throws UnreadableException {
    switch (section) {
      case NONE -> tellOfLine();
      case VERTICES -> vertices.read();
      case VALUES -> vertices.readValue();
      case TIES -> ties.readTie();
      case LISTS -> ties.readList();
      case MATRIX -> ties.readRow();
      case STATES -> ties.readState();
      case INTRA -> ties.readIntra();
      case INTER -> ties.readInter();
      case MULTILAYER -> ties.readMultilayer();
    }
  }

  /** What stands before the first section belongs to none; after an unknown one that was told. */
  private void tellOfLine() {
    if (!begun && !toldBefore) {
      toldBefore = true;
      draft.skip(
          line.line(),
          line.column(0),
          line.rest(0),
          Messages.text("formats.pajek.before"),
          Messages.text("formats.pajek.section.remedy"));
    }
  }

  private void end() throws UnreadableException {
    switch (section) {
      case VERTICES -> vertices.end();
      case VALUES -> vertices.endValues();
      case MATRIX -> ties.endMatrix();
      default -> {}
    }
  }
}
