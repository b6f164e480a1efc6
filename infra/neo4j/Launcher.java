import static org.neo4j.configuration.GraphDatabaseSettings.auth_enabled;
import static org.neo4j.configuration.GraphDatabaseSettings.pagecache_memory;
import static org.neo4j.configuration.GraphDatabaseSettings.procedure_unrestricted;

import java.nio.file.Path;
import java.util.List;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j server for tests and development: Bolt on the loopback address only, nobody is asked for a password.
 * Arguments are the port and the folder that holds its data. The line "bolt PORT" says that it answers.
 */
class Launcher {
  public static void main(String[] arguments) throws InterruptedException {
    int port = Integer.parseInt(arguments[0]);
    Path home = Path.of(arguments[1]);

    var server = new DatabaseManagementServiceBuilder(home)
        .setConfig(HttpConnector.enabled, false)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
        .setConfig(auth_enabled, false)
        .setConfig(procedure_unrestricted, List.of("gds.*"))
        .setConfig(pagecache_memory, 256L * 1024 * 1024)
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));

    System.out.println("bolt " + port);
    Thread.currentThread().join();
  }
}
