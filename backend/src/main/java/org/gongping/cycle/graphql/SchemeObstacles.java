package org.gongping.cycle.graphql;

import org.gongping.cycle.RunnablePolicy;
import org.gongping.cycle.SchemeObstacle;
import org.gongping.scoring.Scheme;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/** Tells of a scheme what keeps a cycle from running it. */
@Controller
class SchemeObstacles {

    @SchemaMapping(typeName = "Scheme")
    List<SchemeObstacle> obstacles(Scheme scheme) {
        return RunnablePolicy.obstacles(scheme);
    }
}
