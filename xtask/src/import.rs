use std::collections::BTreeSet;
use std::path::Path;

use portone_ksnet_codegen::spec::{self, Surface};
use portone_ksnet_codegen::{import, mistake::Mistakes};

use crate::files;
use crate::generate::{REST, SDK, SPEC};

/// Which of PortOne's schemas a file is.
#[derive(Clone, Copy)]
pub(crate) enum Source {
    OpenApi,
    BrowserSdk,
}

/// Reads what the spec's operations need from PortOne's schema, and writes it as `spec/wire/*.yaml`.
pub(crate) fn run(root: &Path, source: Source, file: &Path) -> Result<(), String> {
    let said = |mistakes: Mistakes| mistakes.to_string();
    let spec = spec::read(SPEC, &files::read(&root.join(SPEC))?).map_err(said)?;
    let (surface, target) = match source {
        Source::OpenApi => (Surface::Rest, REST),
        Source::BrowserSdk => (Surface::Browser, SDK),
    };
    let operations: BTreeSet<String> = spec
        .operations
        .iter()
        .filter(|(_, operation)| operation.surface == surface)
        .map(|(name, _)| name.value.clone())
        .collect();
    let text = files::read(file)?;
    let name = file.display().to_string();
    let wire = match source {
        Source::OpenApi => import::openapi(&name, &text, &operations),
        Source::BrowserSdk => import::browser_sdk(&name, &text, &operations),
    };
    let wire = wire.map_err(|error| error.to_string())?;
    let written = files::write(&root.join(target), &wire.to_yaml())?;
    let (operations, types) = (wire.operations.len(), wire.types.len());
    println!(
        "{} {target}: {operations} operations, {types} types",
        if written { "wrote" } else { "nothing new for" }
    );
    Ok(())
}
