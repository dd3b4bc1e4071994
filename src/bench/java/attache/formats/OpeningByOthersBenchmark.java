package attache.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.csv.CSVFormat;
import org.jgrapht.nio.csv.CSVImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.gml.GmlImporter;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jgrapht.nio.json.JSONImporter;
import org.jgrapht.util.SupplierUtil;
import org.openide.util.Lookup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The same files as {@link OpeningBenchmark} opened by the importers of JGraphT and Gephi, as far
 * as they know the format.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class OpeningByOthersBenchmark {
  /** The file's extension and who opens it. */
  @Param({
    "csv jgrapht",
    "gml jgrapht",
    "dot jgrapht",
    "json jgrapht",
    "graphml jgrapht",
    "gexf jgrapht",
    "csv gephi",
    "net gephi",
    "gml gephi",
    "dot gephi",
    "graphml gephi",
    "gexf gephi"
  })
  public String format = "";

  private Path folder = Path.of("");
  private Path file = Path.of("");

  /** Writes the file. */
  @Setup(Level.Trial)
  public void write() throws IOException {
    folder = Files.createTempDirectory("attache-bench");
    file = ManyArcs.write(folder, format.split(" ", 2)[0]);
  }

  /** Removes it. */
  @TearDown(Level.Trial)
  public void remove() throws IOException {
    Files.delete(file);
    Files.delete(folder);
  }

  /** Up to a graph in memory. */
  @Benchmark
  public Object open() throws IOException {
    return format.endsWith("gephi") ? gephi() : jgrapht();
  }

  private Object jgrapht() {
    Graph<String, DefaultEdge> graph =
        new SimpleDirectedGraph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
    importer(format.split(" ", 2)[0]).importGraph(graph, file.toFile());
    return graph;
  }

  private static GraphImporter<String, DefaultEdge> importer(String extension) {
    switch (extension) {
      case "csv" -> {
        CSVImporter<String, DefaultEdge> csv = new CSVImporter<>(CSVFormat.EDGE_LIST, ',');
        csv.setVertexFactory(Function.identity());
        return csv;
      }
      case "gml" -> {
        return new GmlImporter<>();
      }
      case "dot" -> {
        DOTImporter<String, DefaultEdge> dot = new DOTImporter<>();
        dot.setVertexFactory(Function.identity());
        return dot;
      }
      case "json" -> {
        JSONImporter<String, DefaultEdge> json = new JSONImporter<>();
        json.setEdgesCollectionName("links");
        json.setVertexFactory(Function.identity());
        return json;
      }
      case "graphml" -> {
        SimpleGraphMLImporter<String, DefaultEdge> graphml = new SimpleGraphMLImporter<>();
        graphml.setVertexFactory(Function.identity());
        graphml.setSchemaValidation(false);
        return graphml;
      }
      case "gexf" -> {
        SimpleGEXFImporter<String, DefaultEdge> gexf = new SimpleGEXFImporter<>();
        gexf.setVertexFactory(Function.identity());
        gexf.setSchemaValidation(false);
        return gexf;
      }
      default -> throw new IllegalArgumentException(extension);
    }
  }

  private Object gephi() throws IOException {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    Container container = imports.importFile(file.toFile());
    imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    return projects.getCurrentWorkspace();
  }
}
