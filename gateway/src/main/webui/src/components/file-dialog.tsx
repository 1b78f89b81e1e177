import Modal from 'antd/es/modal';
import { useCommon } from '@/hooks/use-common';
import { fileAddress } from '@/lib/files';
import type { FileRef } from '@/lib/graphql/fragments.generated';

/** A file shown in place: pictures and PDF; others are offered for download. */
export function FileDialog({ file, onClose }: { file: FileRef; onClose: () => void }) {
  const c = useCommon();
  return (
    <Modal open title={file.name} onCancel={onClose} footer={null} width="min(1000px, 94vw)" destroyOnHidden>
      <FileView file={file} />
      <p><a href={fileAddress(file.id)} download={file.name}>{c('download')}</a></p>
    </Modal>
  );
}

function FileView({ file }: { file: FileRef }) {
  if (file.mediaType.startsWith('image/')) return <img className="file-view" src={fileAddress(file.id)} alt={file.name} />;
  if (file.mediaType === 'application/pdf') return <iframe className="file-view file-page" src={fileAddress(file.id)} title={file.name} />;
  return null;
}
