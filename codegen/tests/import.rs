//! Importing PortOne's schemas: what is taken, what is refused and where it is shown, and the text it is
//! kept in. The documents here are small and made up.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use portone_ksnet_codegen::import;
use portone_ksnet_codegen::mistake::Mistakes;
use portone_ksnet_codegen::wire::{
    Endpoint, Parameter, ParameterPlace, Source, SourceKind, TypeRef, Wire, WireField, WireObject,
    WireOperation, WireType,
};

fn names(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// Every mistake as it is shown: "message @ what stands at the place shown | what to do".
fn told<T: std::fmt::Debug>(source: &str, result: Result<T, Mistakes>) -> Vec<String> {
    let shown = result.unwrap_err().to_string();
    let mut told: Vec<String> = Vec::new();
    for line in shown.lines() {
        if let Some(message) = line.strip_prefix("error: ") {
            told.push(message.to_owned());
        } else if let Some(place) = line.trim_start().strip_prefix("--> ") {
            let mut numbers = place.rsplit(':').map(|number| number.parse::<usize>().unwrap());
            let (column, line) = (numbers.next().unwrap(), numbers.next().unwrap());
            let at: String = source.lines().nth(line - 1).unwrap_or("").chars().skip(column - 1).collect();
            write!(told.last_mut().unwrap(), " @ {at}").unwrap();
        } else if let Some((_, hint)) = line.split_once("= help: ") {
            write!(told.last_mut().unwrap(), " | {hint}").unwrap();
        }
    }
    told
}

fn assert_told<T: std::fmt::Debug>(source: &str, result: Result<T, Mistakes>, expected: &[&str]) {
    assert_eq!(told(source, result), expected);
}

fn assert_round_trip(wire: &Wire) {
    let text = wire.to_yaml();
    let read = Wire::read("wire.yaml", &text).unwrap_or_else(|mistakes| panic!("{text}\n{mistakes}"));
    assert_eq!(&read, wire, "{text}");
    assert_eq!(read.to_yaml(), text);
}

/// The text of the model without its header comment.
fn text(wire: &Wire) -> String {
    assert_round_trip(wire);
    let text = wire.to_yaml();
    text.split_once('\n').unwrap().1.to_owned()
}

/// Only the types of the text.
fn types(wire: &Wire) -> String {
    text(wire).split_once("types:\n").unwrap().1.to_owned()
}

// ---- OpenAPI

const API: &str = "if PortOne uses this now, teach it to codegen/src/import/openapi.rs";

/// A document with the operation `buy`, whose request is the schema `Order`.
fn api(schemas: &str) -> String {
    format!(
        "openapi: 3.0.3
info: {{title: A shop, version: 2.1.0}}
paths:
  /orders:
    post:
      operationId: buy
      requestBody:
        required: true
        content: {{application/json: {{schema: {{$ref: '#/components/schemas/Order'}}}}}}
      responses: {{'200': {{description: fine}}}}
components:
  schemas:
{schemas}"
    )
}

fn buy(schemas: &str) -> Result<Wire, Mistakes> {
    import::openapi("api.yaml", &api(schemas), &names(&["buy"]))
}

fn refused(schemas: &str, expected: &[&str]) {
    assert_told(&api(schemas), buy(schemas), expected);
}

/// A document with these lines as the operation `buy`, and a few schemas it may use.
fn api_with(operation: &str) -> String {
    format!(
        "openapi: 3.0.3
paths:
  /orders/{{id}}:
    post:
      operationId: buy
{operation}components:
  schemas:
    Order: {{type: object, properties: {{a: {{type: string}}}}}}
    Other: {{type: object, properties: {{b: {{type: string}}}}}}
    Word: {{type: string}}
    Color: {{type: string, enum: [RED]}}
"
    )
}

fn refused_operation(operation: &str, expected: &[&str]) {
    let source = api_with(operation);
    let result = import::openapi("api.yaml", &source, &names(&["buy"]));
    assert_told(&source, result, expected);
}

const ID: &str = "      parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n";
const FINE: &str = "      responses: {'204': {description: fine}}\n";

#[test]
fn an_operation_is_taken_with_all_it_reaches_and_nothing_else() {
    let source = r##"{
  "openapi": "3.0.3",
  "info": {"title": "Titles are prose", "version": "1.16.0"},
  "servers": [],
  "paths": {
    "/payments/{paymentId}/cancel": {
      "post": {
        "operationId": "cancel",
        "summary": "Summaries too",
        "security": [],
        "parameters": [
          {"name": "paymentId", "in": "path", "required": true, "schema": {"type": "string"}},
          {"name": "by", "in": "query", "schema": {"$ref": "#/components/schemas/Requester"}}
        ],
        "requestBody": {
          "required": true,
          "content": {"application/json": {"schema": {"$ref": "#/components/schemas/CancelBody"}}}
        },
        "responses": {
          "200": {"description": "", "content": {"application/json": {
            "schema": {"$ref": "#/components/schemas/Cancellation"}, "example": {"id": 1}}}},
          "404": {"description": "", "content": {"application/json": {
            "schema": {"$ref": "#/components/schemas/CancelError"}}}}
        },
        "x-portone-error": {"$ref": "#/components/schemas/CancelError"}
      },
      "get": {"operationId": "notWanted", "anything": "goes"}
    }
  },
  "components": {
    "schemas": {
      "CancelBody": {
        "title": "Prose", "description": "Prose", "type": "object", "required": ["reason"],
        "properties": {
          "reason": {"type": "string", "title": "Prose"},
          "amount": {"type": "integer", "format": "int64"},
          "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}}
        }
      },
      "Part": {"type": "object", "properties": {"count": {"type": "integer", "format": "int32"}}},
      "Requester": {"type": "string", "enum": ["CUSTOMER", "ADMIN"], "x-portone-enum": {"ADMIN": {}}},
      "Cancellation": {
        "oneOf": [{"$ref": "#/components/schemas/Done"}, {"$ref": "#/components/schemas/Failed"}],
        "discriminator": {"propertyName": "status", "mapping": {
          "DONE": "#/components/schemas/Done", "FAILED": "#/components/schemas/Failed"}}
      },
      "Done": {"type": "object", "required": ["status", "at"], "properties": {
        "status": {"type": "string"}, "at": {"type": "string", "format": "date-time"}}},
      "Failed": {"type": "object", "properties": {"status": {"type": "string"}}},
      "CancelError": {
        "oneOf": [{"$ref": "#/components/schemas/NotFoundError"}],
        "discriminator": {"propertyName": "type", "mapping": {
          "NOT_FOUND": "#/components/schemas/NotFoundError"}}
      },
      "NotFoundError": {"type": "object", "required": ["type"], "x-portone-status-code": 404,
        "properties": {"type": {"type": "string"}}},
      "NotReached": {"allOf": []}
    }
  }
}"##;
    let wire = import::openapi("api.json", source, &names(&["cancel"])).unwrap();
    assert_round_trip(&wire);
    let expected = "\
# Written by `cargo xtask import openapi FILE`; change the source or the importer, not this file.
source:
  kind: openapi
  version: \"1.16.0\"
operations:
  cancel:
    endpoint: POST /payments/{paymentId}/cancel
    parameters:
      by: {in: query, type: Requester, required: false}
      paymentId: {in: path, type: string, required: true}
    request: CancelBody
    answer: Cancellation
    error: CancelError
types:
  CancelBody:
    required: [reason]
    fields:
      amount: int64
      parts: Part[]
      reason: string
  CancelError:
    discriminator: type
    cases:
      NOT_FOUND: NotFoundError
  Cancellation:
    discriminator: status
    cases:
      DONE: Done
      FAILED: Failed
  Done:
    required: [at, status]
    fields:
      at: datetime
      status: string
  Failed:
    fields:
      status: string
  NotFoundError:
    status: 404
    required: [type]
    fields:
      type: string
  Part:
    fields:
      count: int32
  Requester:
    enum: [ADMIN, CUSTOMER]
";
    assert_eq!(wire.to_yaml(), expected);
}

#[test]
fn every_type_of_schema_has_its_word() {
    let wire = buy("
    Order:
      type: object
      properties:
        text: {type: string}
        day: {type: string, format: date}
        time: {type: string, format: date-time}
        small: {type: integer, format: int32}
        large: {type: integer, format: int64}
        whole: {type: integer}
        rate: {type: number}
        precise: {type: number, format: double}
        yes: {type: boolean}
        anything: {type: object, title: Up to the channel}
        lists: {type: array, items: {type: array, items: {type: string}}}
        parts: {type: array, items: {$ref: '#/components/schemas/Part'}, properties: {a: {title: Prose}}}
        nothing: {$ref: '#/components/schemas/Nothing', description: Prose}
        counts: {$ref: '#/components/schemas/Counts'}
    Part: {type: object, properties: {a: {type: string}}}
    Nothing: {type: object, title: An empty answer}
    Counts: {type: object, additionalProperties: {type: integer, format: int64}}
")
    .unwrap();
    let expected = "  Counts:
    map: int64
  Nothing:
    fields: {}
  Order:
    fields:
      anything: json
      counts: Counts
      day: string
      large: int64
      lists: string[][]
      nothing: Nothing
      parts: Part[]
      precise: decimal
      rate: decimal
      small: int32
      text: string
      time: datetime
      whole: integer
      \"yes\": boolean
  Part:
    fields:
      a: string
";
    assert_eq!(types(&wire), expected);
}

#[test]
fn a_field_that_is_required_twice_is_required() {
    let wire = buy("    Order: {type: object, required: [a, a], properties: {a: {type: string}}}\n").unwrap();
    assert_eq!(types(&wire), "  Order:\n    required: [a]\n    fields:\n      a: string\n");
}

#[test]
fn an_alias_vanishes_and_types_may_contain_each_other() {
    let wire = buy("
    Order:
      type: object
      properties:
        id: {$ref: '#/components/schemas/Id'}
        parents: {$ref: '#/components/schemas/Orders'}
    Id: {$ref: '#/components/schemas/Word'}
    Word: {type: string}
    Orders: {type: array, items: {$ref: '#/components/schemas/Order'}}
")
    .unwrap();
    assert_eq!(types(&wire), "  Order:\n    fields:\n      id: string\n      parents: Order[]\n");
}

#[test]
fn an_inline_type_is_named_after_where_it_stands() {
    let wire = buy("
    Order:
      type: object
      properties:
        pay_method: {type: string, enum: [CARD]}
        buyer: {type: object, properties: {name: {type: string}, home: {type: object, required: [], properties: {}}}}
        lines: {type: array, items: {type: object, properties: {n: {type: integer, format: int32}}}}
")
    .unwrap();
    let names: Vec<&str> = wire.types.keys().map(String::as_str).collect();
    assert_eq!(names, ["Order", "OrderBuyer", "OrderBuyerHome", "OrderLinesItem", "OrderPayMethod"]);
    assert_round_trip(&wire);
}

#[test]
fn a_body_that_may_stand_in_the_query_is_a_parameter_and_no_body() {
    let source = "openapi: 3.0.3
paths:
  /orders:
    get:
      operationId: list
      parameters:
        - name: requestBody
          in: query
          required: false
          content: {application/json: {schema: {$ref: '#/components/schemas/Filter'}}}
          x-portone-query-or-body: {enabled: true, required: true}
      requestBody:
        required: false
        content: {application/json: {schema: {$ref: '#/components/schemas/Filter'}}}
      responses: {'200': {description: fine}}
components:
  schemas:
    Filter: {type: object, properties: {from: {type: string}}}
";
    let wire = import::openapi("api.yaml", source, &names(&["list"])).unwrap();
    let list = &wire.operations["list"];
    assert_eq!(list.request, None);
    let filter = TypeRef::Named("Filter".to_owned());
    let parameter = Parameter { place: ParameterPlace::Query, ty: filter, required: true };
    assert_eq!(list.parameters["requestBody"], parameter);
    assert_round_trip(&wire);
}

#[test]
fn the_error_is_found_in_the_responses_too() {
    let operation = format!(
        "{ID}      responses:
        '200': {{description: fine}}
        '400': {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Other'}}}}}}}}
        '500': {{description: no content}}
"
    );
    let wire = import::openapi("api.yaml", &api_with(&operation), &names(&["buy"])).unwrap();
    assert_eq!(wire.operations["buy"].error.as_deref(), Some("Other"));
    assert_eq!(wire.operations["buy"].answer, None);
}

#[test]
fn an_openapi_document_must_be_one() {
    let all = names(&["buy"]);
    let refused = |source: &str, expected: &[&str]| {
        assert_told(source, import::openapi("api.yaml", source, &all), expected);
    };
    let none = "this is not an OpenAPI document: it has no `openapi`";
    let whole = "give it the whole of PortOne's OpenAPI document, as JSON or YAML";
    refused("name: x\n", &[&format!("{none} @ name: x | {whole}")]);
    refused("just text\n", &[&format!("{none} @ just text | {whole}")]);
    refused("", &[&format!("{none} @  | {whole}")]);
    refused(
        "resources: {}\nmethods: {}\n",
        &[&format!(
            "{none} @ resources: {{}} | PortOne's browser SDK is read by `cargo xtask import browser-sdk FILE`"
        )],
    );
    refused(
        "openapi: 3.1.0\n",
        &[&format!("this is OpenAPI 3.1.0, and only 3.0 is understood @ 3.1.0 | {API}")],
    );
    refused(
        "openapi: 3\n",
        &["the version of OpenAPI must be text, found an integer @ 3 | put it in quotes"],
    );
    refused(
        "openapi: 3.0.3\npaths: {}\ncomponents: {}\nwebhooks: {}\n",
        &[
            "there is no operation `buy` here @ {} | take the operation out of spec/ksnet.yaml, or import the \
             document that has it",
            &format!("unknown key `webhooks` in an OpenAPI document @ webhooks: {{}} | {API}"),
        ],
    );
    refused("openapi: 3.0.3\ncomponents: {}\n", &["the document has no `paths` @ openapi: 3.0.3"]);
    refused("openapi: 3.0.3\npaths: {}\n", &["the document has no `components` @ openapi: 3.0.3"]);
    refused(
        "openapi: 3.0.3\npaths: []\ncomponents: {}\n",
        &[
            "`paths` must be a mapping, found a list @ []",
            "there is no operation `buy` here @ [] | take the operation out of spec/ksnet.yaml, or import the \
         document that has it",
        ],
    );
}

#[test]
fn a_document_that_is_cut_off_is_refused_wherever_it_is_cut() {
    let whole = r##"{"openapi": "3.0.3", "paths": {"/o": {"post": {"operationId": "buy",
"requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/O"}}}},
"responses": {"200": {"description": "ok"}}}}},
"components": {"schemas": {"O": {"type": "object", "properties": {"a": {"type": "string"}}}}}}"##;
    let wanted = names(&["buy"]);
    import::openapi("api.json", whole, &wanted).unwrap();
    for cut in 0..whole.len() {
        let part = &whole[..cut];
        let mistakes = import::openapi("api.json", part, &wanted).unwrap_err();
        assert!(mistakes.to_string().contains("help: "), "{part}\n{mistakes}");
    }
}

#[test]
fn an_operation_that_is_not_there_is_refused() {
    let source = api("    Order: {type: string, enum: [A]}\n");
    let hint = "take the operation out of spec/ksnet.yaml, or import the document that has it";
    assert_told(
        &source,
        import::openapi("api.yaml", &source, &names(&["buyy", "fly"])),
        &[
            "there is no operation `buyy` here @ /orders: | did you mean `buy`?",
            &format!("there is no operation `fly` here @ /orders: | {hint}"),
        ],
    );
}

#[test]
fn an_operation_must_be_one() {
    let source = "openapi: 3.0.3
paths:
  /a:
    get: {operationId: buy, responses: {'204': {}}}
  /b:
    get: {operationId: buy, responses: {'204': {}}}
components: {}
";
    assert_told(
        source,
        import::openapi("api.yaml", source, &names(&["buy"])),
        &[
            "two operations are named `buy` @ buy, responses: {'204': {}}} | an operation is known by its name \
         alone: ask PortOne which one is meant",
        ],
    );
}

#[test]
fn what_is_not_understood_in_an_operation_is_refused() {
    let unknown = format!("unknown key `deprecated` in operation `buy` @ deprecated: true | {API}");
    refused_operation(&format!("{ID}      deprecated: true\n{FINE}"), &[&unknown]);
    refused_operation(ID, &["operation `buy` has no `responses` @ operationId: buy"]);
    let beside = format!("{ID}{FINE}    parameters: []\n");
    refused_operation(&beside, &[&format!("unknown key `parameters` in a path @ parameters: [] | {API}")]);
}

#[test]
fn what_is_not_understood_in_a_parameter_is_refused() {
    let refused = |parameters: &str, expected: &[&str]| {
        let parameters = format!("{}, {parameters}]\n", ID.trim_end().trim_end_matches(']'));
        refused_operation(&(parameters + FINE), expected);
    };
    refused(
        "{name: x, in: header, schema: {type: string}}",
        &[&format!(
            "a parameter in `header` is not understood, only in `path` and `query` @ header, schema: {{type: \
         string}}}}] | {API}"
        )],
    );
    refused(
        "{name: x, in: query}",
        &[&format!("a parameter has either a `schema` or a `content` @ {{name: x, in: query}}] | {API}")],
    );
    refused(
        "{name: x, in: query, style: form, schema: {type: string}}",
        &[&format!("unknown key `style` in a parameter @ style: form, schema: {{type: string}}}}] | {API}")],
    );
    refused(
        "{name: id, in: query, schema: {type: string}}",
        &[
            "`{id}` stands in the path and is no path parameter @ /orders/{id}:",
            &format!("two parameters are named `id` @ id, in: query, schema: {{type: string}}}}] | {API}"),
        ],
    );
    refused(
        "{name: x, in: query, schema: {$ref: '#/components/schemas/Order'}}",
        &[&format!(
            "a parameter of type `Order` is not understood unless it is JSON @ {{$ref: \
         '#/components/schemas/Order'}}}}] | {API}"
        )],
    );
    refused(
        "{name: x, in: query, schema: {type: array, items: {type: string}}}",
        &[&format!(
            "a parameter of type `string[]` is not understood unless it is JSON @ {{type: array, items: {{type: \
         string}}}}}}] | {API}"
        )],
    );
    refused(
        "{name: x, in: query, content: {text/csv: {schema: {type: string}}}}",
        &[
            "content of type `text/csv` is not understood, only JSON @ text/csv: {schema: {type: string}}}}] | \
         take the operation out, or teach it to the client first",
        ],
    );
    refused(
        "{in: query, schema: {type: string}}",
        &["a parameter has no `name` @ {in: query, schema: {type: string}}]"],
    );
    let source = api_with(&format!(
        "{}, {{name: c, in: query, schema: {{$ref: '#/components/schemas/Color'}}}}]\n{FINE}",
        ID.trim_end().trim_end_matches(']')
    ));
    import::openapi("api.yaml", &source, &names(&["buy"])).unwrap();
}

#[test]
fn the_placeholders_of_a_path_are_its_path_parameters() {
    refused_operation(FINE, &["`{id}` stands in the path and is no path parameter @ /orders/{id}:"]);
    let more = ID.replace("]\n", ", {name: other, in: path, required: true, schema: {type: string}}]\n");
    refused_operation(
        &(more + FINE),
        &["`other` is a path parameter and does not stand in the path @ /orders/{id}:"],
    );
    let optional = ID.replace("required: true, ", "");
    refused_operation(
        &(optional + FINE),
        &[&format!(
            "a parameter in the path has to be required @ {{name: id, in: path, schema: {{type: string}}}}] | {API}"
        )],
    );
}

#[test]
fn what_is_not_understood_in_a_body_is_refused() {
    let body = |rest: &str| format!("{ID}{FINE}      requestBody:\n{rest}");
    let order = "        content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}\n";
    refused_operation(
        &body(order),
        &[&format!("a body that may be left out is not understood @ {} | {API}", order.trim())],
    );
    refused_operation(
        &body("        required: true\n"),
        &["`requestBody` has no `content` @ required: true"],
    );
    let word = order.replace("Order", "Word");
    refused_operation(
        &body(&format!("        required: true\n{word}")),
        &["expected a type with a name, found `string` @ {$ref: '#/components/schemas/Word'}}} | requests, \
         answers and errors are objects, enums or unions"],
    );
    let form = "        required: true\n        content: {multipart/form-data: {schema: {type: object}}}\n";
    refused_operation(
        &body(form),
        &[
            "content of type `multipart/form-data` is not understood, only JSON @ multipart/form-data: {schema: \
         {type: object}}} | take the operation out, or teach it to the client first",
        ],
    );
}

#[test]
fn the_body_in_the_query_must_be_the_body() {
    let operation = format!(
        "{}, {{name: b, in: query, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Other'}}}}}},
        x-portone-query-or-body: {{enabled: true, required: true}}}}]
      requestBody:
        content: {{application/json: {{schema: {{$ref: '#/components/schemas/Order'}}}}}}
{FINE}",
        ID.trim_end().trim_end_matches(']')
    );
    refused_operation(
        &operation,
        &[&format!(
            "the body is `Order` and in the query `Other` @ {{$ref: '#/components/schemas/Order'}}}}}} | {API}"
        )],
    );
}

#[test]
fn what_is_not_understood_in_a_response_is_refused() {
    let json = |name: &str| {
        format!("{{content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}")
    };
    let refused = |lines: &[String], expected: &[&str]| {
        let lines = lines.join("\n        ");
        refused_operation(&format!("{ID}      responses:\n        {lines}\n"), expected);
    };
    let order = json("Order");
    refused(
        &[format!("'200': {order}"), format!("'201': {order}")],
        &[&format!("more than one status means success @ '201': {order} | {API}")],
    );
    refused(
        &["'400': {description: bad}".to_owned()],
        &[&format!("no response says what success is @ '400': {{description: bad}} | {API}")],
    );
    refused(
        &["'200': {}".to_owned(), "default: {}".to_owned()],
        &[&format!(
            "a response for `default` is not understood, only for one status @ default: {{}} | {API}"
        )],
    );
    refused(
        &["'200': {headers: {}}".to_owned()],
        &[&format!("unknown key `headers` in a response @ headers: {{}}}} | {API}")],
    );
    let (a, b) = (json("Order"), json("Other"));
    refused(
        &["'200': {}".to_owned(), format!("'400': {a}"), format!("'404': {b}")],
        &[&format!(
            "the error is `Other` here and `Order` elsewhere @ {{$ref: '#/components/schemas/Other'}}}}}}}} | {API}"
        )],
    );
}

#[test]
fn what_is_not_understood_in_a_schema_is_refused() {
    let field = |schema: &str, expected: &[&str]| {
        refused(
            &format!("    Order:\n      type: object\n      properties:\n        a: {schema}\n"),
            expected,
        );
    };
    field("{type: strin}", &["unknown type `strin` @ strin} | did you mean `string`?"]);
    field(
        "{type: file}",
        &[
            "unknown type `file` @ file} | known are `string`, `integer`, `number`, `boolean`, `array` and `object`",
        ],
    );
    field(
        "{type: [string, 'null']}",
        &["the type of a schema must be text, found a list @ [string, 'null']}"],
    );
    field("{title: A}", &[&format!("a schema has no `type` @ {{title: A}} | {API}")]);
    for key in ["allOf", "anyOf", "not"] {
        let schema = format!("{{{key}: []}}");
        field(&schema, &[&format!("unknown key `{key}` in a schema @ {key}: []}} | {API}")]);
    }
    field(
        "{type: string, nullable: true}",
        &[&format!("unknown key `nullable` in a schema @ nullable: true}} | {API}")],
    );
    field(
        "{type: string, formt: date}",
        &[&format!("unknown key `formt` in a schema @ formt: date}} | did you mean `format`? Or {API}")],
    );
    field(
        "{type: string, format: byte}",
        &[&format!("unknown format `byte` of type `string` @ byte}} | {API}")],
    );
    field(
        "{type: integer, format: int16}",
        &[&format!("unknown format `int16` of type `integer` @ int16}} | {API}")],
    );
    field(
        "{type: number, format: money}",
        &[&format!("unknown format `money` of type `number` @ money}} | {API}")],
    );
    field("{type: array}", &["a schema of a list has no `items` @ {type: array}"]);
    field(
        "{type: array, items: {type: string}, properties: {a: {type: string}}}",
        &[&format!("unknown key `type` in the titles of a field @ type: string}}}}}} | {API}")],
    );
    field("text", &["a schema must be a mapping, found text @ text"]);
    field(
        "{type: object, additionalProperties: {type: string}, properties: {}}",
        &[&format!(
            "unknown key `properties` in a schema with `additionalProperties` @ properties: {{}}}} | {API}"
        )],
    );
    field(
        "{type: integer, enum: [1]}",
        &[
            &format!("an enum of something other than text is not understood @ integer, enum: [1]}} | {API}"),
            "an element of `enum` must be text, found an integer @ 1]} | put it in quotes",
        ],
    );
    field("{type: string, enum: []}", &["`enum` is empty @ []}"]);
    field("{type: string, enum: [A, B, A]}", &["`A` stands twice in `enum` @ A]}"]);
}

#[test]
fn what_is_not_understood_in_an_object_is_refused() {
    refused(
        "    Order:
      type: object
      required: [amont]
      x-portone-status-code: 4040
      properties:
        amount: {type: string}
",
        &[
            "`amont` is required and not among the fields @ amont] | did you mean `amount`?",
            "a status must be a number from 100 to 599, found an integer @ 4040",
        ],
    );
    refused(
        "    Order: {type: object, properties: [a]}\n",
        &["`properties` must be a mapping, found a list @ [a]}"],
    );
    refused(
        "    Order: {type: object, properties: {}, minProperties: 1}\n",
        &[&format!(
            "unknown key `minProperties` in a schema of an object @ minProperties: 1}} | did you mean `properties`? Or {API}"
        )],
    );
}

#[test]
fn a_reference_must_lead_to_a_schema() {
    let reference = |address: &str, expected: &[&str]| {
        let schemas = format!(
            "    Order: {{type: object, properties: {{a: {{$ref: '{address}'}}}}}}\n    Bank: {{}}\n"
        );
        refused(&schemas, expected);
    };
    reference(
        "#/components/schemas/Bnak",
        &["there is no schema `Bnak` @ '#/components/schemas/Bnak'}}} | did you mean `Bank`?"],
    );
    reference(
        "#/components/schemas/Elsewhere",
        &[
            "there is no schema `Elsewhere` @ '#/components/schemas/Elsewhere'}}} | the document may be cut off: \
         fetch it again",
        ],
    );
    reference(
        "other.json#/X",
        &[&format!(
            "a `$ref` to `other.json#/X` is not understood, only to `#/components/schemas/…` @ \
         'other.json#/X'}}}}}} | {API}"
        )],
    );
    refused(
        "    Order: {type: object, properties: {a: {$ref: '#/components/schemas/B', type: string}}}\n    B: {type: string}\n",
        &[&format!("unknown key `type` in a schema @ type: string}}}}}} | {API}")],
    );
}

#[test]
fn an_alias_that_leads_back_to_itself_is_refused() {
    refused(
        "    Order: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}
    A: {type: array, items: {$ref: '#/components/schemas/B'}}
    B: {$ref: '#/components/schemas/A'}
",
        &[
            "`#/components/schemas/A` stands for itself @ '#/components/schemas/A'} | an object, an enum or a \
           union has to stand somewhere on the way",
        ],
    );
    let chain: Vec<String> =
        (0..5000).map(|n| format!("    A{n}: {{$ref: '#/components/schemas/A{}'}}\n", n + 1)).collect();
    let chain = chain.concat();
    let schemas = format!(
        "    Order: {{type: object, properties: {{a: {{$ref: '#/components/schemas/A0'}}}}}}\n{chain}"
    );
    refused(
        &schemas,
        &[
            "too many aliases on the way to a type @ '#/components/schemas/A64'} | let it stand for the type itself",
        ],
    );
}

#[test]
fn a_union_must_say_how_its_cases_are_told_apart() {
    let union = |body: &str, expected: &[&str]| {
        let schemas = format!(
            "    Order:\n{body}    Cat: {{type: object, properties: {{kind: {{type: string}}}}}}\n    Dog: {{type: object, properties: {{bark: {{type: string}}}}}}\n"
        );
        refused(&schemas, expected);
    };
    let cat = "      oneOf: [{$ref: '#/components/schemas/Cat'}]\n";
    union(
        cat,
        &["a schema with `oneOf` has no `discriminator` @ oneOf: [{$ref: '#/components/schemas/Cat'}]"],
    );
    union(
        &format!("{cat}      discriminator: {{propertyName: kind, mapping: {{}}}}\n"),
        &[&format!(
            "`mapping` has no tag for `#/components/schemas/Cat` @ {{$ref: '#/components/schemas/Cat'}}] | {API}"
        )],
    );
    let both = "      discriminator:\n        propertyName: kind\n        mapping:\n          CAT: '#/components/schemas/Cat'\n          DOG: '#/components/schemas/Dog'\n";
    union(
        &format!("{cat}{both}"),
        &[
            &format!("this case is not in `oneOf` @ '#/components/schemas/Dog' | {API}"),
            &format!(
                "this case is not an object with `kind`, which tells the cases apart @ \
             '#/components/schemas/Dog' | {API}"
            ),
        ],
    );
    union(
        "      oneOf: [{type: string}]\n      discriminator: {propertyName: kind, mapping: {}}\n",
        &[&format!("a case of a union that is not a `$ref` is not understood @ {{type: string}}] | {API}")],
    );
    union(
        "      oneOf: []\n      discriminator: {propertyName: kind, mapping: {}}\n",
        &["`oneOf` is empty @ []"],
    );
}

#[test]
fn two_schemas_with_one_name_are_one_type_only_if_they_say_the_same() {
    let schemas = |values: &str| {
        format!(
            "    Order:
      type: object
      properties:
        color: {{type: string, enum: [RED]}}
        other: {{$ref: '#/components/schemas/OrderColor'}}
    OrderColor: {{type: string, enum: [{values}]}}
"
        )
    };
    buy(&schemas("RED")).unwrap();
    refused(
        &schemas("BLUE"),
        &["two types that differ are both named `OrderColor` @ {type: string, enum: [BLUE]} | import fewer \
         operations, or teach the importer to tell them apart"],
    );
    refused(
        "    Order: {type: object, properties: {a-b: {$ref: '#/components/schemas/no-name'}}}\n    no-name: {type: string, enum: [A]}\n",
        &[
            "a type cannot be named `no-name` @ {type: string, enum: [A]} | a name is a letter, then letters, \
         digits and underscores",
        ],
    );
}

#[test]
fn all_mistakes_come_at_once_and_each_once() {
    refused(
        "    Order:
      type: object
      properties:
        a: {type: strin}
        b: {$ref: '#/components/schemas/Part'}
        c: {$ref: '#/components/schemas/Part'}
    Part: {type: object, properties: {d: {type: foat}}}
",
        &[
            "unknown type `strin` @ strin} | did you mean `string`?",
            "unknown type `foat` @ foat}}} | known are `string`, `integer`, `number`, `boolean`, `array` and \
             `object`",
        ],
    );
}

// ---- the browser SDK

const SDK: &str = "if PortOne uses this now, teach it to codegen/src/import/browser_sdk.rs";

/// A schema with the method `pay`, whose input is the resource `Order`.
fn sdk(entities: &str) -> String {
    format!(
        "flags: {{}}
resources:
  entity:
{entities}methods:
  pay:
    input: {{type: resourceRef, $ref: '#/resources/entity/Order'}}
"
    )
}

fn pay(entities: &str) -> Result<Wire, Mistakes> {
    import::browser_sdk("sdk.yml", &sdk(entities), &names(&["pay"]))
}

fn refused_by_sdk(entities: &str, expected: &[&str]) {
    assert_told(&sdk(entities), pay(entities), expected);
}

#[test]
fn a_method_is_taken_with_all_it_reaches_and_nothing_else() {
    let source = "
resources:
  request:
    Pay:
      type: intersection
      description: Prose
      types:
        - {type: resourceRef, $ref: '#/resources/request/Base'}
        - {type: resourceRef, $ref: '#/resources/request/Methods'}
    Base:
      type: object
      properties:
        store: {type: resourceRef, $ref: '#/resources/entity/StoreId'}
        currency: {type: resourceRef, $ref: '#/resources/entity/Currency'}
        note: {type: string, optional: true, flagOptions: {ksnet: {visible: true}}}
    Methods:
      type: object
      properties:
        note: {type: string}
        card: {type: resourceRef, $ref: '#/resources/entity/bypass/pay/Card', optional: true}
        period: {type: resourceRef, $ref: '#/resources/entity/Period', optional: true}
        paypal: {type: emptyObject, optional: true}
        extra: {type: json, optional: true}
        month:
          type: oneOf
          optional: true
          properties:
            fixed: {type: integer}
            list: {type: array, optional: true, items: {type: integer}}
  response:
    Paid:
      type: object
      properties:
        kind: {type: stringLiteral, value: PAY}
        ok: {type: boolean}
  entity:
    StoreId: {type: string}
    Main: {type: resourceRef, $ref: '#/resources/entity/Money'}
    Currency: {type: resourceRef, $ref: '#/resources/entity/Main'}
    Money:
      type: enum
      valuePrefix: CURRENCY
      variants: {KRW: {description: Prose}, 'NO': {}, 카드: {alias: CARD}, '1': {}}
    Period:
      type: union
      types:
        - {type: resourceRef, $ref: '#/resources/entity/To'}
        - {type: resourceRef, $ref: '#/resources/entity/From'}
    From: {type: object, properties: {from: {type: string}}}
    To: {type: object, properties: {to: {type: string}}}
    bypass:
      pay:
        Card: {type: object, name: PayCard, properties: {mode: {type: enum, variants: {A: {}}}, code: {type: enum, name: CardCode, variants: {B: {}}}}}
    NotReached: {type: nonsense}
methods:
  pay:
    input: {type: resourceRef, $ref: '#/resources/request/Pay'}
    output: {type: resourceRef, $ref: '#/resources/response/Paid', optional: true}
  notWanted: {anything: goes}
";
    let wire = import::browser_sdk("sdk.yml", source, &names(&["pay"])).unwrap();
    let expected = "source:
  kind: browser-sdk
operations:
  pay:
    request: Pay
    answer: Paid
    answer_optional: true
types:
  CardCode:
    enum: [B]
  From:
    required: [from]
    fields:
      from: string
  MethodsMonth:
    exactly_one: true
    fields:
      fixed: integer
      list: integer[]
  MethodsPaypal:
    fields: {}
  Money:
    prefix: CURRENCY
    enum: [\"1\", KRW, \"NO\", \"카드\"]
  Paid:
    required: [kind, ok]
    fields:
      kind: literal(PAY)
      ok: boolean
  Pay:
    required: [currency, note, store]
    fields:
      card: PayCard
      currency: Money
      extra: json
      month: MethodsMonth
      note: string
      paypal: MethodsPaypal
      period: Period
      store: string
  PayCard:
    required: [code, mode]
    fields:
      code: CardCode
      mode: PayCardMode
  PayCardMode:
    enum: [A]
  Period:
    any_of: [From, To]
  To:
    required: [to]
    fields:
      to: string
";
    assert_eq!(text(&wire), expected);
}

#[test]
fn an_error_tells_which_transaction_it_broke() {
    let wire = pay("    Order: {type: error, transactionType: PAY, properties: {message: {type: string, optional: true}}}\n").unwrap();
    let expected = "  Order:
    required: [transactionType]
    fields:
      message: string
      transactionType: literal(PAY)
";
    assert_eq!(types(&wire), expected);
}

#[test]
fn a_resource_that_says_it_is_optional_is_so_wherever_it_is_used() {
    let wire = pay("
    Order: {type: object, properties: {part: {type: resourceRef, $ref: '#/resources/entity/Part'}}}
    Part: {type: object, optional: true, properties: {a: {type: string}}}
")
    .unwrap();
    let WireType::Object(order) = &wire.types["Order"] else { panic!("{wire:?}") };
    assert!(!order.fields["part"].required);
}

#[test]
fn the_schema_of_the_sdk_must_be_one() {
    let refused = |source: &str, expected: &[&str]| {
        assert_told(source, import::browser_sdk("sdk.yml", source, &names(&["pay"])), expected);
    };
    let not = "this is not the schema of PortOne's browser SDK: it needs `resources` and `methods`";
    let whole = "give it the whole of the file: `methods` comes last and is lost when it is cut off";
    refused("flags: {}\nresources: {}\n", &[&format!("{not} @ flags: {{}} | {whole}")]);
    refused("[]\n", &[&format!("{not} @ [] | {whole}")]);
    refused(
        "openapi: 3.0.3\n",
        &[&format!("{not} @ openapi: 3.0.3 | OpenAPI is read by `cargo xtask import openapi FILE`")],
    );
    refused(
        "resources: {}\nmethods: {pays: {}}\nextra: {}\n",
        &[
            "there is no operation `pay` here @ {pays: {}} | did you mean `pays`?",
            &format!("unknown key `extra` in the schema @ extra: {{}} | {SDK}"),
        ],
    );
    refused(
        "resources: {}\nmethods: {pay: {callbacks: {}}}\n",
        &[&format!("unknown key `callbacks` in method `pay` @ callbacks: {{}}}}}} | {SDK}")],
    );
    refused(
        "resources: {}\nmethods: {pay: {input: {type: string}}}\n",
        &[
            "expected a type with a name, found `string` @ {type: string}}} | requests, answers and errors are \
         objects, enums or unions",
        ],
    );
    refused(
        "resources: {}\nmethods: {pay: {input: {type: emptyObject, optional: true}}}\n",
        &[&format!("an input cannot be optional @ true}}}}}} | {SDK}")],
    );
}

#[test]
fn what_is_not_understood_in_a_resource_is_refused() {
    let field = |resource: &str, expected: &[&str]| {
        let entities = format!("    Order:\n      type: object\n      properties:\n        a: {resource}\n");
        refused_by_sdk(&entities, expected);
    };
    field("{type: strng}", &["unknown type `strng` @ strng} | did you mean `string`?"]);
    field("{type: dictionary}", &[&format!("unknown type `dictionary` @ dictionary}} | {SDK}")]);
    field("{description: A}", &["a resource has no `type` @ {description: A}"]);
    field(
        "{type: string, optinal: true}",
        &[&format!(
            "unknown key `optinal` in a resource of type `string` @ optinal: true}} | did you mean `optional`? Or {SDK}"
        )],
    );
    field(
        "{type: string, pattern: x}",
        &[&format!("unknown key `pattern` in a resource of type `string` @ pattern: x}} | {SDK}")],
    );
    field("{type: string, optional: maybe}", &["`optional` must be a boolean, found text @ maybe}"]);
    field("{type: array}", &["a list has no `items` @ {type: array}"]);
    field(
        "{type: array, items: {type: string, optional: true}}",
        &[&format!("an element of a list cannot be optional @ true}}}} | {SDK}")],
    );
    field("{type: stringLiteral}", &["a literal has no `value` @ {type: stringLiteral}"]);
    field("{type: object}", &["an object has no `properties` @ {type: object}"]);
    field("{type: enum}", &["an enum has no `variants` @ {type: enum}"]);
    field("{type: enum, variants: {}}", &["`variants` is empty @ {}}"]);
    field(
        "{type: enum, variants: {A: {value: 1}}}",
        &[&format!("unknown key `value` in a value of an enum @ value: 1}}}}}} | {SDK}")],
    );
    field("{type: union}", &["a union has no `types` @ {type: union}"]);
    field("{type: union, types: []}", &["`types` is empty @ []}"]);
    field(
        "{type: intersection, types: [{type: string}]}",
        &[&format!("a part of an intersection cannot be of type `string` @ string}}]}} | {SDK}")],
    );
    field(
        "{type: intersection, types: [{type: oneOf, properties: {}}]}",
        &[&format!(
            "a part of an intersection cannot be of type `oneOf` @ oneOf, properties: {{}}}}]}} | {SDK}"
        )],
    );
    field("3", &["a resource must be a mapping, found an integer @ 3", "a resource has no `type` @ 3"]);
}

#[test]
fn parts_of_an_intersection_must_agree() {
    refused_by_sdk(
        "    Order:
      type: intersection
      types:
        - {type: object, properties: {a: {type: string}}}
        - {type: object, properties: {a: {type: integer}}}
",
        &[&format!(
            "`a` is `string` before and `integer` in this part @ {{type: object, properties: {{a: {{type: \
             integer}}}}}} | {SDK}"
        )],
    );
    refused_by_sdk(
        "    Order: {type: intersection, types: [{type: resourceRef, $ref: '#/resources/entity/Part'}]}
    Part: {type: intersection, types: [{type: resourceRef, $ref: '#/resources/entity/Part'}]}
",
        &[
            "`#/resources/entity/Part` stands for itself @ '#/resources/entity/Part'}]} | an object, an enum or \
           a union has to stand somewhere on the way",
        ],
    );
}

#[test]
fn a_reference_must_lead_to_a_resource() {
    let reference = |address: &str, expected: &[&str]| {
        let entities = format!(
            "    Order: {{type: array, items: {{type: resourceRef, $ref: '{address}'}}}}\n    bypass: {{pay: {{}}}}\n"
        );
        let source = sdk(&entities);
        assert_told(&source, pay(&entities), expected);
    };
    reference(
        "#/resources/entity/bypas/pay/Card",
        &["there is no resource `entity/bypas/pay/Card`: `bypas` is missing @ \
         '#/resources/entity/bypas/pay/Card'}} | did you mean `bypass`?"],
    );
    reference(
        "#/resources/entity/bypass/pay/Card",
        &["there is no resource `entity/bypass/pay/Card`: `Card` is missing @ \
         '#/resources/entity/bypass/pay/Card'}} | the document may be cut off: fetch it again"],
    );
    reference(
        "#/resources/entity/bypass",
        &[
            "`entity/bypass` is not a resource: it has no `type` @ '#/resources/entity/bypass'}} | it has `pay`",
        ],
    );
    reference(
        "#/flags/x",
        &[&format!(
            "a `$ref` to `#/flags/x` is not understood, only to `#/resources/…` @ '#/flags/x'}}}} | {SDK}"
        )],
    );
    reference(
        "#/resources/entity/Order",
        &[
            "`#/resources/entity/Order` stands for itself @ '#/resources/entity/Order'}} | an object, an enum or \
         a union has to stand somewhere on the way",
        ],
    );
}

#[test]
fn two_resources_with_one_name_are_one_type_only_if_they_say_the_same() {
    let entities = |values: &str| {
        format!(
            "    Order:
      type: object
      properties:
        a: {{type: resourceRef, $ref: '#/resources/entity/pay/Color'}}
        b: {{type: resourceRef, $ref: '#/resources/entity/issue/Color'}}
    pay: {{Color: {{type: enum, variants: {{RED: {{}}}}}}}}
    issue: {{Color: {{type: enum, variants: {{{values}: {{}}}}}}}}
"
        )
    };
    pay(&entities("RED")).unwrap();
    refused_by_sdk(
        &entities("BLUE"),
        &[
            "two types that differ are both named `Color` @ {type: enum, variants: {BLUE: {}}}} | import fewer \
         operations, or teach the importer to tell them apart",
        ],
    );
}

// ---- the text of the model

/// A model with one type.
fn one(name: &str, ty: WireType) -> Wire {
    Wire {
        source: Source { kind: SourceKind::BrowserSdk, version: None },
        operations: BTreeMap::new(),
        types: BTreeMap::from([(name.to_owned(), ty)]),
    }
}

/// Texts that YAML, or some reader of it, could take for something else.
const NASTY: [&str; 44] = [
    "NO",
    "No",
    "yes",
    "ON",
    "off",
    "y",
    "N",
    "true",
    "False",
    "null",
    "Null",
    "~",
    "",
    "1",
    "01",
    "1.5",
    "1e3",
    "0x1F",
    ".5",
    ".inf",
    "NaN",
    "11PAY",
    "1.16.0",
    "2020-01-01",
    "12:30",
    "-",
    "- a",
    "?",
    ": ",
    "a: b",
    "a #b",
    "#a",
    " a",
    "a ",
    "[a]",
    "{a}",
    "a,b",
    "*a",
    "&a",
    "!a",
    "'a'",
    "\"a\\b\"",
    "카드",
    "a\nb\t\u{0}\u{85}\u{2028}\u{feff}\u{1F600}",
];

#[test]
fn any_text_survives_as_a_value_a_tag_a_field_and_a_literal() {
    let values: BTreeSet<String> = names(&NASTY);
    let values: Vec<String> = values.into_iter().collect();
    assert_round_trip(&one("E", WireType::Enum { prefix: Some("NO".to_owned()), values }));
    let fields = NASTY.iter().map(|text| {
        let literal = TypeRef::List(Box::new(TypeRef::Literal((*text).to_owned())));
        ((*text).to_owned(), WireField { ty: literal, required: true })
    });
    let object = WireObject { fields: fields.collect(), exactly_one: false, status: Some(409) };
    assert_round_trip(&one("O", WireType::Object(object)));
    let literals: BTreeSet<TypeRef> = NASTY.iter().map(|text| TypeRef::Literal((*text).to_owned())).collect();
    assert_round_trip(&one("A", WireType::AnyOf(literals.into_iter().collect())));
    let cases = NASTY.iter().map(|tag| ((*tag).to_owned(), "No".to_owned()));
    assert_round_trip(&one("No", WireType::Union { discriminator: "NO".to_owned(), cases: cases.collect() }));
    assert_round_trip(&one("Y", WireType::Map(TypeRef::Named("Y".to_owned()))));
}

#[test]
fn an_operation_survives_whatever_it_lacks() {
    let bare = WireOperation::default();
    let query =
        Parameter { place: ParameterPlace::Query, ty: TypeRef::Literal("a, b".to_owned()), required: false };
    let full = WireOperation {
        endpoint: Some(Endpoint { method: "DELETE".to_owned(), path: "/a b/#{x}: ".to_owned() }),
        parameters: BTreeMap::from([
            ("x".to_owned(), Parameter { place: ParameterPlace::Path, ty: TypeRef::Text, required: true }),
            ("NO".to_owned(), query),
        ]),
        request: Some("Y".to_owned()),
        answer: Some("Y".to_owned()),
        answer_optional: true,
        error: Some("Y".to_owned()),
    };
    let mut wire = one("Y", WireType::Object(WireObject { exactly_one: true, ..WireObject::default() }));
    wire.operations = BTreeMap::from([("bare".to_owned(), bare), ("1".to_owned(), full)]);
    wire.source.version = Some("1.0".to_owned());
    assert_round_trip(&wire);
    wire.types.clear();
    wire.operations.clear();
    assert_round_trip(&wire);
}

#[test]
fn a_long_list_is_wrapped() {
    let values: Vec<String> = (100..200).map(|n| format!("VALUE_{n}")).collect();
    let wire = one("E", WireType::Enum { prefix: None, values });
    assert_round_trip(&wire);
    let text = wire.to_yaml();
    assert!(text.lines().skip(1).all(|line| line.len() <= 100), "{text}");
    assert!(text.lines().count() < 22, "{text}");
}

#[test]
fn the_order_and_the_layout_of_the_source_do_not_matter() {
    let one = buy(
        "    Order: {type: object, required: [a, b], properties: {a: {$ref: '#/components/schemas/E'}, b: {type: boolean}}}\n    E: {type: string, enum: [A, B]}\n",
    );
    let other = buy("
    E:
      enum: [B, A]
      type: string
    Order:
      required: [b, a]
      properties:
        b:
          type: boolean
        a:
          $ref: '#/components/schemas/E'
      type: object
");
    assert_eq!(one.unwrap().to_yaml(), other.unwrap().to_yaml());
}

#[test]
fn mistakes_in_a_wire_file_are_shown_at_their_places() {
    let refused =
        |source: &str, expected: &[&str]| assert_told(source, Wire::read("wire.yaml", source), expected);
    let kinds = "give it one of `enum`, `fields`, `cases`, `any_of` and `map`";
    refused(
        "",
        &[
            "a wire file must be a mapping, found nothing @ ",
            "a wire file has no `source` @ ",
            "a wire file has no `types` @ ",
            "a wire file has no `operations` @ ",
        ],
    );
    let types = |types: &str, expected: &[&str]| {
        let source = format!("source: {{kind: openapi}}\noperations: {{}}\ntypes:\n{types}");
        assert_told(&source, Wire::read("wire.yaml", &source), expected);
    };
    types("  A: {}\n", &[&format!("it cannot be seen what kind of type `A` is @ {{}} | {kinds}")]);
    types(
        "  A: {feilds: {}}\n",
        &["it cannot be seen what kind of type `A` is @ {feilds: {}} | did you mean `fields`?"],
    );
    types(
        "  A: {enum: [X], fields: {}}\n",
        &["unknown key `fields` in `A` @ fields: {}} | known are `prefix` and `enum`"],
    );
    types(
        "  A: {enum: [X, 1, true, X]}\n",
        &[
            "an element of `enum` must be text, found an integer @ 1, true, X]} | put it in quotes",
            "an element of `enum` must be text, found a boolean @ true, X]} | put it in quotes",
            "`X` stands twice in `enum` @ X]}",
        ],
    );
    types("  A: {enum: []}\n", &["`enum` is empty @ []}"]);
    types(
        "  A: {fields: {a: Bnak}}\n  Bank: {enum: [X]}\n",
        &["there is no type `Bnak` @ Bnak}} | did you mean `Bank`?"],
    );
    types("  A: {fields: {a: strin}}\n", &["there is no type `strin` @ strin}} | did you mean `string`?"]);
    types(
        "  A: {fields: {a: Elsewhere}}\n",
        &["there is no type `Elsewhere` @ Elsewhere}} | add it to `types`, or import the source again"],
    );
    types(
        "  A: {fields: {a: a b}}\n",
        &[
            "`a b` is not a type @ a b}} | write a scalar such as `string`, the name of a type, `literal(TEXT)`, \
         or one of them with `[]` behind it",
        ],
    );
    types(
        "  A: {required: [amont], fields: {amount: int64}}\n",
        &[
            "`amont` is required and not among the fields @ amont], fields: {amount: int64}} | did you mean `amount`?",
        ],
    );
    types(
        "  A: {required: [a], exactly_one: true, status: 99, fields: {a: int64}}\n",
        &[
            "no field can be required where exactly one is given @ [a], exactly_one: true, status: 99, fields: \
         {a: int64}} | take `required` out",
            "a status must be a number from 100 to 599, found an integer @ 99, fields: {a: int64}}",
        ],
    );
    types("  A: {cases: {}}\n", &["`A` has no `discriminator` @ {cases: {}}", "`cases` is empty @ {}}"]);
    types(
        "  A: {discriminator: t, cases: {X: string}}\n",
        &["a case is a type with a name, not `string` @ string}} | name one of `types`"],
    );
    types(
        "  string: {enum: [X]}\n",
        &[
            "a type cannot be named `string` @ string: {enum: [X]} | a name is a letter, then letters, digits and \
         underscores; scalars have theirs",
        ],
    );
    types("  A: text\n", &["`A` must be a mapping, found text @ text"]);
    let operations = |operation: &str, expected: &[&str]| {
        let source = format!("source: {{kind: opnapi}}\noperations:\n  pay: {operation}\ntypes: {{}}\n");
        let kind = "the kind of source cannot be `opnapi` @ opnapi} | did you mean `openapi`?";
        assert_told(&source, Wire::read("wire.yaml", &source), &[&[kind], expected].concat());
    };
    operations(
        "{endpoint: FETCH /x}",
        &["`FETCH /x` is not an endpoint @ FETCH /x} | write the method and the path, as in `GET \
         /payments/{paymentId}`"],
    );
    operations(
        "{endpoint: \"GET /x/{id}\"}",
        &["`{id}` stands in the path and is no path parameter @ \"GET /x/{id}\"}"],
    );
    operations(
        "{requst: A}",
        &["unknown key `requst` in an operation @ requst: A} | did you mean `request`?"],
    );
    operations(
        "{request: A}",
        &["there is no type `A` @ A} | add it to `types`, or import the source again"],
    );
    operations(
        "{parameters: {x: {in: query, type: string}}}",
        &["a parameter has no `required` @ {in: query, type: string}}}"],
    );
    operations(
        "{parameters: {x: {in: body, type: string, required: true}}}",
        &[
            "the place of a parameter cannot be `body` @ body, type: string, required: true}}} | it is one of \
         `path` and `query`",
        ],
    );
}

/// Whatever stands in a document instead of what should: a result or mistakes, never a panic.
#[test]
fn no_document_breaks_the_importers() {
    let api = api("    Order:
      type: object
      required: [a]
      x-portone-status-code: 400
      properties:
        a:
          type: string
          format: date
        b:
          oneOf:
            - $ref: '#/components/schemas/Case'
          discriminator:
            propertyName: t
            mapping:
              X: '#/components/schemas/Case'
        c:
          type: object
          additionalProperties:
            type: string
            enum: [A]
    Case: {type: object, properties: {t: {type: string}}}
");
    let sdk = sdk("    Order:
      type: intersection
      types:
        - type: object
          properties:
            a:
              type: resourceRef
              $ref: '#/resources/entity/Part'
              optional: true
    Part:
      type: enum
      valuePrefix: P
      variants:
        A: {}
");
    import::openapi("api.yaml", &api, &names(&["buy"])).unwrap();
    import::browser_sdk("sdk.yml", &sdk, &names(&["pay"])).unwrap();
    let wire = import::browser_sdk("sdk.yml", &sdk, &names(&["pay"])).unwrap().to_yaml();
    for (source, wanted) in [(&api, "buy"), (&sdk, "pay"), (&wire, "pay")] {
        let lines: Vec<&str> = source.lines().collect();
        for changed in 0..lines.len() {
            let (before, after) = (lines[..changed].join("\n"), lines[changed + 1..].join("\n"));
            let key = lines[changed].split_inclusive(':').next().unwrap();
            for value in ["", " []", " {}", " 1", " ~", " true", " text", " [1]", " {a: b}", " '#/resources'"]
            {
                let document = format!("{before}\n{key}{value}\n{after}\n");
                for document in
                    [document, format!("{before}\n{key}{value}\n"), format!("{before}\n{after}\n")]
                {
                    let _ = import::openapi("x", &document, &names(&[wanted]));
                    let _ = import::browser_sdk("x", &document, &names(&[wanted]));
                    let _ = Wire::read("x", &document);
                }
            }
        }
    }
    let deep = "[".repeat(100_000);
    import::openapi("x", &deep, &names(&["buy"])).unwrap_err();
}

// ---- what PortOne publishes

/// Operations whose answer is a table and not JSON.
const TABLES: [&str; 2] = ["downloadB2bTaxInvoicesSheet", "downloadPlatformTransferSheet"];

/// Runs where `PORTONE_UPSTREAM` names a folder with PortOne's documents.
#[test]
fn what_portone_publishes_is_understood() {
    let Some(folder) = std::env::var_os("PORTONE_UPSTREAM") else { return };
    let read = |name: &str| std::fs::read_to_string(std::path::Path::new(&folder).join(name)).unwrap();

    let api = read("openapi.2026-01.json");
    let ids: Vec<&str> = api
        .lines()
        .filter_map(|line| line.trim().strip_prefix("\"operationId\": \"")?.split('"').next())
        .collect();
    assert!(ids.len() > 100, "{ids:?}");
    let import_one = |id: &str| {
        let result = import::openapi("openapi.json", &api, &names(&[id]));
        if TABLES.contains(&id) {
            let mistakes = result.unwrap_err().to_string();
            assert!(mistakes.contains("content of type `text/csv` is not understood"), "{mistakes}");
        } else {
            let wire = result.unwrap_or_else(|mistakes| panic!("{id}: {mistakes}"));
            assert!(wire.operations.contains_key(id));
            assert_round_trip(&wire);
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for part in ids.chunks(ids.len().div_ceil(threads)) {
            scope.spawn(move || part.iter().copied().for_each(import_one));
        }
    });
    let all: Vec<&str> = ids.iter().copied().filter(|id| !TABLES.contains(id)).collect();
    assert_round_trip(&import::openapi("openapi.json", &api, &names(&all)).unwrap());

    let sdk = read("browser-sdk.2026-01.yml");
    for wanted in
        [&["requestPayment"][..], &["requestIssueBillingKey"], &["requestPayment", "requestIssueBillingKey"]]
    {
        let wire = import::browser_sdk("sdk.yml", &sdk, &names(wanted));
        assert_round_trip(&wire.unwrap_or_else(|mistakes| panic!("{wanted:?}: {mistakes}")));
    }
}
