package attache.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;

/** Keeps fitted parameters as a properties file, an account a line: activity, appeal, openness. */
final class ParameterFile {
  private static final Pattern BLANK = Pattern.compile(" ");

  private ParameterFile() {}

  static DyadParameters read(SamplePlan plan) {
    Properties properties = new Properties();
    String name = plan.fileName() + ".properties";
    try (InputStream stream = ParameterFile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing: fit the samples");
      }
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new DyadParameters(
        Long.parseLong(value(properties, "seed")),
        Double.parseDouble(value(properties, "density")),
        Double.parseDouble(value(properties, "mutuality")),
        Double.parseDouble(value(properties, "persistence")),
        plan.ids().stream().map(id -> account(properties, id)).toList());
  }

  private static DyadParameters.Account account(Properties properties, String id) {
    String[] numbers = BLANK.split(value(properties, "account." + id), -1);
    return new DyadParameters.Account(
        id,
        Double.parseDouble(numbers[0]),
        Double.parseDouble(numbers[1]),
        Double.parseDouble(numbers[2]));
  }

  static void write(Path folder, SamplePlan plan, DyadParameters parameters) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(
        "# Fitted by FitSamples; an account's numbers are its activity, appeal, openness.\n");
    text.append("seed = ").append(parameters.seed()).append('\n');
    text.append("density = ").append(parameters.density()).append('\n');
    text.append("mutuality = ").append(parameters.mutuality()).append('\n');
    text.append("persistence = ").append(parameters.persistence()).append('\n');
    for (DyadParameters.Account account : parameters.accounts()) {
      text.append("account.").append(account.id()).append(" = ");
      text.append(account.activity()).append(' ');
      text.append(account.appeal()).append(' ');
      text.append(account.openness()).append('\n');
    }
    Files.writeString(folder.resolve(plan.fileName() + ".properties"), text);
  }

  private static String value(Properties properties, String key) {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("no parameter " + key + ": fit the samples");
    }
    return value;
  }
}
