package attache.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A kind of file made to use up memory or time, in any size.
 *
 * @param name what the file is called
 * @param maker makes the file; given the size that it may have, in bytes
 */
record HostileShape(String name, IntFunction<byte[]> maker) {
  private static final String XML = "<?xml version='1.0' encoding='UTF-8'?>";

  /** How many bytes are unpacked of each byte of a bomb. */
  private static final int SWELLING = 900;

  byte[] bytes(int size) {
    return maker.apply(size);
  }

  @Override
  public String toString() {
    return name;
  }

  /** All kinds of files that are known to have broken some program, for each reader. */
  static List<HostileShape> all() {
    List<HostileShape> all = new ArrayList<>();
    tables(all);
    xml(all);
    json(all);
    lists(all);
    packed(all);
    return all;
  }

  private static void tables(List<HostileShape> all) {
    repeat(all, "header.csv", "source,target", i -> ",c" + i, "\na,b\n");
    repeat(all, "commas.csv", "source,target\n", i -> ",", "\n");
    repeat(all, "one-token.csv", "source,target\na,", i -> "bbbbbbbb", "\n");
    repeat(all, "open-quote.csv", "source,target\na,\"", i -> "b,c\n", "");
    repeat(all, "quotes.csv", "source,target\n", i -> "\"\"\"", "\n");
    repeat(all, "line-ends.csv", "", i -> "\n", "a,b\nb,c\n");
    repeat(all, "accounts.csv", "source,target\n", i -> "a" + i + ",b" + i + "\n", "");
    repeat(all, "no-header.csv", "", i -> i + "," + (i + 1) + "\n", "");
    repeat(all, "star.csv", "source,target\n", i -> "a," + i + "\n", "");
    repeat(all, "short-ids.txt", "", i -> Integer.toString(i, 36) + " a\n", "");
    repeat(all, "collisions.csv", "source,target\n", i -> "a," + alike(i) + "\n", "");
    repeat(all, "texts.csv", "source,target,text\n", i -> "a,b,t" + i + "\n", "");
    repeat(all, "layers.csv", "source,target,layer\n", i -> "a,b,l" + i + "\n", "");
    repeat(all, "wrong-weights.csv", "source,target,weight\n", i -> "a,b,x\n", "");
    repeat(all, "selves.csv", "source,target\n", i -> "a,a\n", "");
    repeat(all, "empty-ends.csv", "source,target\n", i -> ",a\n", "");
    repeat(
        all,
        "wide.csv",
        "source,target" + words(5_000, ",c") + "\n",
        i -> "a" + i + ",b" + i + words(20, ",v" + i) + "\n",
        "");
    repeat(
        all, "wide-ragged.csv", "source,target\n", i -> "a,b" + ",1".repeat(i % 9_000) + "\n", "");
    repeat(all, "matrix-row.csv", ",a", i -> ",b" + i, "\na,1\n");
    repeat(
        all,
        "matrix-cells.csv",
        "," + words(900, "n").replaceFirst(",$", "") + "\n",
        i -> "n" + i + ",1".repeat(900) + "\n",
        "");
    repeat(all, "adjacency.csv", "", i -> "a" + i + ";b" + i + (i % 2 == 0 ? ";c\n" : "\n"), "");
    repeat(
        all,
        "sizes.mtx",
        "%%MatrixMarket matrix coordinate real general\n2147483647 9 9\n",
        i -> "1 2 3\n",
        "");
    repeat(all, "two-modes.txt", "% bip unweighted\n", i -> i + " " + i + "\n", "");
    repeat(all, "dicts.txt", "", i -> "a b {'k" + i + "': " + i + "}\n", "");
    repeat(all, "dict.txt", "a b {", i -> "'k" + i + "': " + i + ", ", "}\n");
    repeat(all, "members.csv", "id,name\n", i -> "a" + i + ",n\n", "");
    repeat(all, "zeros.bin", "", i -> "\0", "");
    repeat(all, "blanks.txt", "", i -> " ", "");
  }

  private static void xml(List<HostileShape> all) {
    String graphml = XML + "<graphml><graph edgedefault='directed'>";
    String end = "</graph></graphml>";
    repeat(all, "nodes.graphml", graphml, i -> "<node id='" + i + "'/>", end);
    repeat(all, "empty-nodes.graphml", graphml, i -> "<node/>", end);
    repeat(all, "edges.graphml", graphml, i -> "<edge source='a" + i + "' target='b'/>", end);
    repeat(all, "same-edges.graphml", graphml, i -> "<edge source='a' target='b'/>", end);
    repeat(
        all,
        "keys.graphml",
        XML + "<graphml>",
        i -> "<key id='k" + i + "' for='node' attr.name='n" + i + "' attr.type='string'/>",
        "<graph><node id='a'/></graph></graphml>");
    repeat(
        all,
        "defaults.graphml",
        XML + "<graphml>" + defaults(3_000) + "<graph>",
        i -> "<node id='" + i + "'/>",
        end);
    repeat(
        all,
        "undeclared.graphml",
        graphml + "<node id='a'>",
        i -> "<data key='k" + i + "'>1</data>",
        "</node>" + end);
    repeat(
        all,
        "data-by-node.graphml",
        graphml,
        i -> "<node id='" + i + "'><data key='k" + i + "'>1</data></node>",
        end);
    repeat(all, "attributes.graphml", graphml + "<node id='a'", i -> " a" + i + "='1'", "/>" + end);
    repeat(all, "long-value.graphml", graphml + "<node id='", i -> "aaaaaaaa", "'/>" + end);
    repeat(
        all,
        "long-text.graphml",
        graphml + "<node id='a'><data key='k'>",
        i -> "a ",
        "</data></node>" + end);
    repeat(all, "comment.graphml", XML + "<!--", i -> "a ", "--><graphml/>");
    repeat(all, "comments.graphml", graphml, i -> "<!---->", end);
    repeat(all, "deep.graphml", graphml, i -> "<graph><node id='a'>", "");
    repeat(all, "deep-unknown.graphml", graphml, i -> "<x>", "");
    repeat(all, "names.graphml", graphml, i -> "<x" + i + "/>", end);
    repeat(all, "prefixes.graphml", graphml, i -> "<x xmlns:p" + i + "='u" + i + "'/>", end);
    repeat(all, "nested.graphml", graphml, i -> "<graph/>", end);
    repeat(all, "hyperedges.graphml", graphml, i -> "<hyperedge/>", end);
    repeat(all, "references.graphml", graphml + "<node id='", i -> "&#65;", "'/>" + end);
    repeat(
        all, "doctype.graphml", "<!DOCTYPE g [", i -> "<!ENTITY a" + i + " 'b'>", "]><graphml/>");
    repeat(all, "unfinished-name.graphml", "<graphml ", i -> "aaaaaaaa", "");
    String gexf = XML + "<gexf><graph defaultedgetype='directed'>";
    String gexfEnd = "</graph></gexf>";
    repeat(
        all, "nodes.gexf", gexf + "<nodes>", i -> "<node id='" + i + "'/>", "</nodes>" + gexfEnd);
    repeat(
        all,
        "attvalues.gexf",
        gexf + "<nodes><node id='a'><attvalues>",
        i -> "<attvalue for='" + i + "' value='1'/>",
        "</attvalues></node></nodes>" + gexfEnd);
    repeat(
        all,
        "timed-attvalues.gexf",
        gexf
            + "<attributes class='node' mode='dynamic'><attribute id='0' title='t' type='integer'/>"
            + "</attributes><nodes><node id='a'><attvalues>",
        i -> "<attvalue for='0' value='" + i + "' start='" + i + "'/>",
        "</attvalues></node></nodes>" + gexfEnd);
    repeat(
        all,
        "spells.gexf",
        gexf + "<nodes><node id='a'><spells>",
        i -> "<spell start='" + i + "' end='" + (i + 1) + "'/>",
        "</spells></node></nodes>" + gexfEnd);
    repeat(
        all,
        "attributes.gexf",
        gexf + "<attributes class='node'>",
        i -> "<attribute id='" + i + "' title='t" + i + "' type='string'/>",
        "</attributes>" + gexfEnd);
    repeat(
        all,
        "edges.gexf",
        gexf + "<edges>",
        i -> "<edge source='" + i + "' target='" + (i / 2) + "'/>",
        "</edges>" + gexfEnd);
    repeat(
        all,
        "kinds.gexf",
        gexf + "<edges>",
        i -> "<edge source='a' target='b' kind='k" + i + "'/>",
        "</edges>" + gexfEnd);
    repeat(
        all,
        "list.gexf",
        gexf
            + "<attributes class='node'><attribute id='0' title='t' type='liststring'/>"
            + "</attributes><nodes><node id='a'><attvalues><attvalue for='0' value='[",
        i -> "a,",
        "]'/></attvalues></node></nodes>" + gexfEnd);
    repeat(all, "parents.gexf", gexf + "<nodes>", i -> "<node id='" + i + "'><nodes>", "");
  }

  private static void trees(List<HostileShape> all) {
    repeat(all, "deep-tree.json", "", i -> "{\"id\":" + i + ",\"children\":[", "");
    repeat(all, "empty-tree.json", "{\"id\":1,\"children\":[", i -> "{},", "{}]}");
    repeat(all, "wide-tree.json", "{\"children\":[", i -> "{\"id\":" + i + "},", "1],\"id\":0}");
    repeat(all, "same-tree.json", "{\"id\":1,\"children\":[", i -> "{\"name\":\"a\"},", "1]}");
    repeat(all, "leaves.json", "{\"id\":1,\"children\":[", i -> i + ",", "1]}");
    repeat(all, "lists-tree.json", "{\"id\":1,\"children\":[", i -> "[],", "1]}");
    repeat(all, "matrix.json", "[", i -> "[0,1,0,1],", "[0,0,0,0]]");
    repeat(all, "wide-matrix.json", "[[1", i -> ",1", "],[0,0,0,0]]");
    String tlp = "(tlp \"2.3\"\n";
    String some = tlp + "(nodes 0..99999)(edge 0 0 1)";
    repeat(all, "nodes.tlp", tlp + "(nodes", i -> " " + i, "))");
    repeat(all, "ranges.tlp", tlp + "(nodes", i -> " 0..199999", "))");
    repeat(all, "edges.tlp", some, i -> "(edge 0 0 1)", ")");
    repeat(all, "loose-edges.tlp", tlp, i -> "(edge e" + i + " a b)", ")");
    repeat(all, "clusters.tlp", some, i -> "(cluster 1(nodes 0..99999))", ")");
    repeat(all, "deep-clusters.tlp", some, i -> "(cluster 1 \"a\"", "");
    repeat(all, "open.tlp", tlp, i -> "(", "");
    repeat(all, "closed.tlp", tlp, i -> ")", "");
    repeat(all, "names.tlp", some, i -> "(property 0 int \"p" + i + "\"(node 0 1))", ")");
    repeat(
        all,
        "standards.tlp",
        some,
        i -> "(property 0 int \"p" + i + "\"(default 1 1)(node 0 1)(edge 0 1))",
        ")");
    repeat(all, "values.tlp", some + "(property 0 int \"p\"", i -> "(edge 0 " + i + ")", "))");
    repeat(all, "unknown.tlp", some + "(property 0 int \"p\"", i -> "(edge 9 1)", "))");
    String blocks = "dl n=50000 format=blockmatrix\ndata:\nrows all\n";
    repeat(all, "blocks.dl", blocks, i -> "cols " + (i % 9 + 1) + " value 1\n", "");
    repeat(all, "text.tlp", tlp + "(comments \"", i -> "\\\\n", "\"))");
  }

  private static void json(List<HostileShape> all) {
    trees(all);
    repeat(all, "nodes.json", "{\"nodes\":[", i -> "{},", "{}],\"links\":[]}");
    repeat(all, "ids.json", "{\"nodes\":[", i -> "{\"id\":" + i + "},", "1],\"links\":[]}");
    repeat(all, "keys.json", "{\"nodes\":[{\"id\":1", i -> ",\"k" + i + "\":1", "}]}");
    repeat(
        all,
        "keys-by-node.json",
        "{\"nodes\":[",
        i -> "{\"id\":" + i + ",\"k" + i + "\":1},",
        "1]}");
    repeat(all, "pairs.json", "[", i -> "[" + i + ",1],", "[1,2]]");
    repeat(all, "same-pairs.json", "[", i -> "[1,2],", "[1,2]]");
    repeat(
        all,
        "links.json",
        "{\"nodes\":[],\"links\":[",
        i -> "{\"source\":" + i + ",\"target\":1},",
        "[1,2]]}");
    repeat(all, "deep-list.json", "", i -> "[", "");
    repeat(all, "deep-object.json", "", i -> "{\"a\":", "");
    repeat(all, "text.json", "{\"nodes\":[{\"id\":\"", i -> "aaaaaaaa", "\"}]}");
    repeat(all, "open-text.json", "{\"nodes\":[{\"id\":\"", i -> "aaaaaaaa", "");
    repeat(all, "number.json", "{\"nodes\":[", i -> "99999999", "]}");
    repeat(all, "name.json", "{\"", i -> "aaaaaaaa", "\":1}");
    repeat(all, "blanks.json", "{", i -> "        ", "}");
    repeat(all, "lists.json", "{\"nodes\":[{\"id\":1,\"l\":[", i -> "1,", "1]}]}");
    repeat(all, "neighbours.json", "{\"a\":[\"b\"],\"b\":[", i -> i + ",", "1]}");
    repeat(all, "neighbour-keys.json", "{\"a\":[\"b\"]", i -> ",\"" + i + "\":[\"a\"]", "}");
    repeat(all, "adjacency.json", "{\"nodes\":[1],\"adjacency\":[", i -> "[{\"id\":1}],", "[]]}");
    repeat(all, "records.jsonl", "", i -> "{\"source\":" + i + ",\"target\":1}\n", "");
    repeat(all, "entries.jsonl", "", i -> "{\"source\":1,\"target\":2,\"k" + i + "\":1}\n", "");
    String own = "{\"format\":\"attache-network\",\"version\":1,";
    repeat(
        all,
        "own-accounts.json",
        own + "\"accounts\":[",
        i -> "{\"id\":\"" + i + "\"},",
        "{\"id\":\"x\"}],\"layers\":[]}");
    repeat(
        all,
        "own-attributes.json",
        own + "\"attributes\":{",
        i -> "\"a" + i + "\":\"number\",",
        "\"x\":\"text\"},\"accounts\":[],\"layers\":[]}");
    repeat(
        all,
        "own-layers.json",
        own + "\"accounts\":[],\"layers\":[",
        i -> "{\"name\":\"" + i + "\",\"arcs\":[]},",
        "{\"name\":\"x\",\"arcs\":[]}]}");
    repeat(
        all,
        "own-arcs.json",
        own + "\"accounts\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"layers\":[{\"name\":\"x\",\"arcs\":[",
        i -> "[\"a\",\"b\",1],",
        "[\"b\",\"a\"]]}]}");
    repeat(
        all,
        "own-arc-attributes.json",
        own + "\"accounts\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"layers\":[{\"name\":\"x\",\"arcs\":[",
        i -> "[\"a\",\"b\",{\"k" + i + "\":1}],",
        "[\"b\",\"a\"]]}]}");
  }

  private static void lists(List<HostileShape> all) {
    repeat(all, "nodes.gml", "graph [ ", i -> "node [ id " + i + " ] ", "]");
    repeat(all, "empty-nodes.gml", "graph [ ", i -> "node[]", "]");
    repeat(all, "edges.gml", "graph [ ", i -> "edge[source " + i + " target 1]", "]");
    repeat(all, "keys.gml", "graph [ node [ id 1 ", i -> "k" + i + " 1 ", "] ]");
    repeat(all, "keys-by-node.gml", "graph [ ", i -> "node [ id " + i + " k" + i + " 1 ] ", "]");
    repeat(all, "repeated.gml", "graph [ node [ id 1 ", i -> "k 1 ", "] ]");
    repeat(all, "deep.gml", "graph [ ", i -> "a [ ", "");
    repeat(all, "text.gml", "graph [ node [ id 1 label \"", i -> "aaaaaaaa", "\" ] ]");
    repeat(all, "token.gml", "graph [ node [ id ", i -> "99999999", " ] ]");
    repeat(all, "vertices.net", "*Vertices 999999999\n", i -> (i + 1) + " a\n", "");
    repeat(all, "many-vertices.net", "*Vertices 2600000\n*Arcs\n", i -> "1 2\n", "");
    repeat(
        all, "named-vertices.net", "*Vertices 1000000\n", i -> (i + 1) + " \"a" + i + "\"\n", "");
    repeat(all, "arcs.net", "*Vertices 9\n*Arcs\n", i -> "1 2 3 l \"a\"\n", "");
    repeat(all, "arc-list.net", "*Vertices 9\n*Arcslist\n1", i -> " 2", "\n");
    repeat(all, "arc-keys.net", "*Vertices 9\n*Arcs\n", i -> "1 2 1 k" + i + " 1\n", "");
    repeat(all, "relations.net", "*Vertices 9\n", i -> "*Arcs :" + i + "\n1 2\n", "");
    repeat(all, "matrix.net", "*Vertices 9\n*Matrix\n", i -> "1 ", "");
    repeat(all, "times.net", "*Vertices 2\n1 a [", i -> i + ",", "1]\n2 b\n");
    repeat(
        all, "partitions.paj", "*Vertices 9\n", i -> "*Partition p" + i + "\n*Vertices 9\n1\n", "");
    repeat(all, "huge.dl", "dl n=2147483647 format=edgelist1\ndata:\n", i -> "1 2\n", "");
    repeat(all, "matrices.dl", "dl n=9 nm=2147483647\ndata:\n", i -> "0 1 ", "");
    repeat(all, "row.dl", "dl n=3000000 format=fullmatrix\ndata:\n", i -> "0 1 ", "");
    repeat(all, "labels.dl", "dl n=3 labels:\n", i -> "l" + i + ",", "\ndata:\n0");
    repeat(
        all,
        "embedded.dl",
        "dl n=2000000 format=edgelist1\nlabels embedded\ndata:\n",
        i -> "a" + i + " b\n",
        "");
    repeat(all, "header.dl", "dl ", i -> "n=3 ", "");
    repeat(all, "nodes.dot", "digraph { ", i -> i + ";", "}");
    repeat(all, "edges.dot", "digraph { ", i -> "a->b;", "}");
    repeat(all, "chain.dot", "digraph { a", i -> "->b", "}");
    repeat(
        all,
        "product.dot",
        "digraph { {" + words(3_000, "a ") + "} -> {",
        i -> "b" + i + " ",
        "} }");
    repeat(all, "keys.dot", "digraph { a [", i -> "k" + i + "=1,", "] }");
    repeat(all, "defaults.dot", "digraph { ", i -> "node [k" + i + "=1]; n" + i + ";", "}");
    repeat(all, "clusters.dot", "digraph { ", i -> "subgraph cluster_" + i + "{a}", "}");
    repeat(all, "deep.dot", "digraph { ", i -> "{", "");
    repeat(all, "html.dot", "digraph { a [label=", i -> "<", "");
    repeat(all, "joined.dot", "digraph { a [label=\"a\"", i -> "+\"a\"", "] }");
    repeat(all, "nodes.gdf", "nodedef>name\n", i -> "a" + i + "\n", "");
    repeat(all, "columns.gdf", "nodedef>name", i -> ",c" + i + " INT", "\na\n");
    repeat(all, "edges.gdf", "edgedef>node1,node2\n", i -> "a,b\n", "");
    repeat(all, "sections.gdf", "nodedef>name\n", i -> "edgedef>node1,node2\n", "");
    repeat(all, "nodes.lgl", "", i -> "# a" + i + "\n", "");
    repeat(all, "neighbours.lgl", "# a\n", i -> "b" + i + "\n", "");
    repeat(all, "row.sif", "a pp", i -> " b" + i, "\n");
    repeat(all, "kinds.sif", "", i -> "a k" + i + " b\n", "");
    repeat(all, "columns.vna", "*tie data\nfrom to", i -> " k" + i, "\na b 1\n");
    repeat(all, "ties.vna", "*tie data\nfrom to x\n", i -> "a" + i + " b 1\n", "");
    repeat(all, "sections.vna", "*node data\nid\n", i -> "*node data\nid k" + i + "\na 1\n", "");
  }

  private static void packed(List<HostileShape> all) {
    all.add(new HostileShape("bomb.csv.gz", size -> gzip(size, "a,b\n")));
    all.add(new HostileShape("zeros.csv.gz", size -> gzip(size, "\0")));
    all.add(
        new HostileShape(
            "bomb.graphml.gz", size -> gzip(size, "<graphml><graph><node id='a'/><node id='b'/>")));
    all.add(
        new HostileShape(
            "strings.xlsx",
            size ->
                workbook(
                    "<sst>",
                    i -> "<si><t>s" + i + "</t></si>",
                    "</sst>",
                    size,
                    "<worksheet><sheetData>"
                        + row("Source", "Target")
                        + row("a", "b")
                        + "</sheetData></worksheet>")));
    all.add(
        new HostileShape(
            "string.xlsx",
            size ->
                workbook(
                    "<sst><si><t>", i -> "aaaaaaaa", "</t></si></sst>", size * SWELLING / 10, "")));
    all.add(new HostileShape("rows.xlsx", size -> sheet(size, i -> row("a" + i, "b" + i))));
    all.add(new HostileShape("same-rows.xlsx", size -> sheet(size, i -> row("a", "b"))));
    all.add(new HostileShape("empty-rows.xlsx", size -> sheet(size, i -> "<row/>")));
    all.add(
        new HostileShape(
            "cells.xlsx", size -> sheet(size, i -> i == 0 ? "<row>" : "<c><v>" + i + "</v></c>")));
    all.add(
        new HostileShape(
            "far-cell.xlsx",
            size -> sheet(size, i -> "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>")));
    all.add(
        new HostileShape(
            "farther-cell.xlsx",
            size ->
                sheet(
                    size, i -> "<row r='2147483647'><c r='ZZZZZZZ2147483647'><v>1</v></c></row>")));
    all.add(new HostileShape("entries.zip.xlsx", HostileShape::entries));
  }

  private static void repeat(
      List<HostileShape> all, String name, String head, IntFunction<String> unit, String tail) {
    all.add(
        new HostileShape(
            name,
            size -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream(size + 1000);
              write(out, head);
              for (int i = 0; out.size() < size - tail.length(); i++) {
                write(out, unit.apply(i));
              }
              write(out, tail);
              return out.toByteArray();
            }));
  }

  /** Texts that all have the same hash code, as long as i is less than 2^24. */
  private static String alike(int i) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 24; bit++) {
      text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }

  private static String words(int count, String stem) {
    StringBuilder words = new StringBuilder();
    boolean before = stem.startsWith(",") || stem.endsWith(" ");
    for (int i = 0; i < count; i++) {
      words.append(stem.strip()).append(i).append(before ? (stem.endsWith(" ") ? " " : "") : ",");
    }
    return words.toString();
  }

  private static String defaults(int count) {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < count; i++) {
      keys.append("<key id='k")
          .append(i)
          .append("' for='node' attr.name='n")
          .append(i)
          .append("'><default>1</default></key>");
    }
    return keys.toString();
  }

  private static byte[] gzip(int size, String unit) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] block = unit.repeat(10_000).getBytes(StandardCharsets.UTF_8);
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      for (long written = 0; written < (long) size * SWELLING; written += block.length) {
        zip.write(block);
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }

  private static byte[] sheet(int size, IntFunction<String> unit) {
    return workbook("<sst>", i -> "", "</sst>", 0, "<worksheet><sheetData>", unit, size);
  }

  private static byte[] workbook(
      String head, IntFunction<String> unit, String tail, int size, String sheet) {
    return workbook(head, unit, tail, size, sheet, i -> "", 0);
  }

  /** A workbook whose unpacked texts are about ten times as large as the size that is given. */
  private static byte[] workbook(
      String head,
      IntFunction<String> strings,
      String tail,
      int stringBytes,
      String sheet,
      IntFunction<String> rows,
      int rowBytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(zip, "[Content_Types].xml", XML + "<Types/>");
      entry(
          zip,
          "xl/workbook.xml",
          XML
              + "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/"
              + "relationships'><sheets><sheet name='Edges' sheetId='1' r:id='rId1'/></sheets>"
              + "</workbook>");
      entry(
          zip,
          "xl/_rels/workbook.xml.rels",
          XML
              + "<Relationships><Relationship Id='rId1' Type='http://schemas.openxmlformats.org/"
              + "officeDocument/2006/relationships/worksheet' Target='worksheets/sheet1.xml'/>"
              + "<Relationship Id='rId2' Type='http://schemas.openxmlformats.org/officeDocument/"
              + "2006/relationships/sharedStrings' Target='sharedStrings.xml'/></Relationships>");
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      long written = write(zip, XML + head);
      for (int i = 0; written < 10L * stringBytes; i++) {
        written += write(zip, strings.apply(i));
      }
      write(zip, tail);
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      written = write(zip, XML + sheet);
      if (rowBytes > 0) {
        write(zip, row("Source", "Target"));
        for (int i = 0; written < 10L * rowBytes; i++) {
          written += write(zip, rows.apply(i));
        }
        write(zip, "</sheetData></worksheet>");
      }
      zip.closeEntry();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }

  private static byte[] entries(int size) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(zip, "[Content_Types].xml", XML + "<Types/>");
      for (int i = 0; out.size() < size / 2; i++) {
        entry(zip, "xl/e" + i, "");
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<row>");
    for (String cell : cells) {
      row.append("<c t='inlineStr'><is><t>").append(cell).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    write(zip, text);
    zip.closeEntry();
  }

  private static int write(OutputStream out, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      out.write(bytes);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.length;
  }
}
