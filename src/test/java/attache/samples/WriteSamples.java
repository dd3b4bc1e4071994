package attache.samples;

import attache.formats.NetworkJsonWriter;
import attache.network.FollowNetwork;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the sample networks from their fitted parameters, byte for byte as they ship. */
final class WriteSamples {
  private WriteSamples() {}

  /** Writes the files; the argument is the folder. */
  public static void main(String[] arguments) throws IOException {
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Files.write(Path.of(arguments[0]).resolve(file.getKey()), file.getValue());
    }
  }

  /** All sample files by their names. */
  static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (SamplePlan plan : SamplePlans.ALL) {
      files.put(plan.fileName() + ".json", json(SampleNetwork.of(plan, drawn(plan))));
    }
    files.put(TeachingNetwork.FILE_NAME, json(TeachingNetwork.network()));
    return files;
  }

  private static boolean[][] drawn(SamplePlan plan) {
    int n = plan.countries().size();
    boolean[][] before =
        SamplePlans.earlier(plan).map(WriteSamples::drawn).orElseGet(() -> new boolean[n][n]);
    DyadParameters parameters = ParameterFile.read(plan);
    return new DyadModel(parameters, plan.affinity().matrix(plan.countries()), before)
        .draw(parameters.seed());
  }

  private static byte[] json(FollowNetwork network) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NetworkJsonWriter.write(network, bytes);
    return bytes.toByteArray();
  }
}
